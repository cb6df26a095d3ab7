/** Minutes east of Greenwich. Where an abbreviation has several meanings, the one newsrooms use; IST has no such one and is left out. */
const FIXED: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  wat: 60,
  west: 60,
  cest: 120,
  eet: 120,
  sast: 120,
  cat: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  eat: 180,
  gst: 240,
  pkt: 300,
  wib: 420,
  ict: 420,
  sgt: 480,
  hkt: 480,
  awst: 480,
  pht: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  brt: -180,
  art: -180,
};

/** "ET" and its like: standard or summer time by the day. */
const AMERICAN: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

/** All abbreviations, for a pattern. */
export const ZONE_NAMES: readonly string[] = [...Object.keys(FIXED), ...Object.keys(AMERICAN)];

/** The day of the month of the nth Sunday (`nth` from 1). */
function sunday(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return ((7 - first) % 7) + 1 + (nth - 1) * 7;
}

/** Summer time in North America since 2007: from the second Sunday in March to the first in November. */
function americanSummer(year: number, month: number, day: number): boolean {
  if (month === 3) return day >= sunday(year, 3, 2);
  if (month === 11) return day < sunday(year, 11, 1);
  return month > 3 && month < 11;
}

/**
 * Minutes east of Greenwich for a zone as newsrooms write it (`EST`, `ET`, `GMT+2`, `+01:00`, `Z`) on a day; null where it is not known.
 */
export function zoneOffset(zone: string, year: number, month: number, day: number): number | null {
  const name = zone.toLowerCase();
  const fixed = FIXED[name];
  if (fixed !== undefined) return fixed;
  const american = AMERICAN[name];
  if (american !== undefined) return american + (americanSummer(year, month, day) ? 60 : 0);
  const numeric = /^(?:utc|gmt)?\s?([+\u2212-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (numeric === null) return null;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  if (minutes > 14 * 60) return null;
  return numeric[1] === '+' ? minutes : -minutes;
}

/** An offset in minutes as ISO 8601 writes it: `Z`, `-05:00`. */
export function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
