import { useRouter } from '@tanstack/react-router';

/** Where the person is, or on the way to: an answer that comes late leads nobody away from where they went meanwhile. */
export function useAddress() {
  const router = useRouter();
  return {
    /** Where that is by now, whichever screen asks. */
    now: (): string => router.latestLocation.pathname,
    ofClaim: (desk: string, claim: string): string =>
      router.buildLocation({ to: '/desks/$desk/work/{-$claim}', params: { desk, claim } }).pathname,
  };
}
