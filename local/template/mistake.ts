/** The synthesized stack says something that cannot be brought to life: what, and where in the template. */
export class TemplateMistake extends Error {
  override readonly name = 'TemplateMistake';

  /** @param place logical id and property path, `Ingest4069586C.Environment.Variables.LEDGER_TABLE` */
  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
  }
}
