/** One line of the benchmark's table: a figure is a ratio within the run, so that it means the same on any machine. */
export interface Row {
  readonly what: string;
  readonly figure: string;
}
