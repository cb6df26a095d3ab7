/** Words whose full stop belongs to them; a sentence goes on after these. */
export const TITLE_ABBREVIATIONS = new Set(
  `mr mrs ms mx dr prof gen lt col sgt cpl capt cmdr maj adm brig rep sen gov pres supt insp det sr fr rev hon msgr st ste mt ft pvt
  atty asst amb sec del dir barr engr pst alh evang comr cllr adv ven smt assoc ald`.split(/\s+/),
);

/** Words whose full stop belongs to them, but which may also end a sentence. */
export const OTHER_ABBREVIATIONS = new Set(
  `jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun jr inc corp co ltd plc bros vs etc al ave blvd rd no
  nos est dept univ assn ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
  wash wis wyo approx ca cf`.split(/\s+/),
);

/** States and provinces as they stand behind a town: "Guthrie, Ind.". */
export const STATES_IN_SHORT: ReadonlySet<string> = new Set(
  `ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.c. n.d. n.h. n.j. n.m. n.y. okla.
  ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. ont. que. alta. n.s.`.split(/\s+/),
);
