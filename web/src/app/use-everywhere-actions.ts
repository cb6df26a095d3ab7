import { palette } from '../keyboard/palette-store.ts';
import { useNavigate } from '@tanstack/react-router';
import { useDesk } from '../desks/use-desk.ts';
import { useActions } from '../keyboard/use-actions.ts';
import { singleKeys, useSingleKeys } from '../keyboard/use-single-keys.ts';
import { showDone } from '../parts/messages/notices.tsx';

interface Everywhere {
  readonly showHelp: () => void;
}

/** What can be done on every screen. */
export function useEverywhereActions({ showHelp }: Everywhere): void {
  const navigate = useNavigate();
  const desk = useDesk();
  const keysOn = useSingleKeys();
  const group = 'Everywhere';
  const toDesk = (to: '/desks/$desk/triage' | '/desks/$desk/work/{-$claim}' | '/desks/$desk/lead') => () => {
    if (desk !== undefined) void navigate({ to, params: { desk } });
  };
  const onDesk = desk !== undefined;
  useActions([
    {
      id: 'palette',
      label: 'Search, or do something',
      group,
      keys: ['mod+k', '/'],
      run: palette.toggle,
      whileTyping: true,
      overDialogs: true,
    },
    { id: 'help', label: 'Show the keys that work here', group, keys: ['?'], run: showHelp },
    {
      id: 'single-keys',
      label: keysOn ? 'Turn single keys off' : 'Turn single keys on',
      group,
      keys: [],
      run: () => {
        singleKeys.turn(!keysOn);
        showDone(keysOn ? 'Single keys are off.' : 'Single keys are on.');
      },
    },
    { id: 'go-triage', label: 'Go to triage', group, keys: ['g t'], enabled: onDesk, run: toDesk('/desks/$desk/triage') },
    { id: 'go-work', label: 'Go to work', group, keys: ['g w'], enabled: onDesk, run: toDesk('/desks/$desk/work/{-$claim}') },
    { id: 'go-lead', label: 'Go to the lead’s screen', group, keys: ['g l'], enabled: onDesk, run: toDesk('/desks/$desk/lead') },
    { id: 'go-articles', label: 'Go to articles', group, keys: ['g a'], run: () => void navigate({ to: '/articles' }) },
    { id: 'go-verdicts', label: 'Go to verdicts', group, keys: ['g v'], run: () => void navigate({ to: '/verdicts' }) },
    { id: 'go-figures', label: 'Go to figures', group, keys: ['g f'], run: () => void navigate({ to: '/figures' }) },
  ]);
}
