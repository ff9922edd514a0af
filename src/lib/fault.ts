/** Where a fault lies: a file relative to the data folder, its line (1-based) and the column's header. */
export interface Place {
  file?: string;
  line?: number;
  column?: string;
}

/**
 * A mistake in the data or the settings, told to the analyst as one sentence: what, where, how many, an example, what to do.
 * The command line prints it without a stack trace and ends with exit code 1.
 */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly rule: string;
  readonly place: Place;

  /** @param rule kebab-case name of the rule that was broken, as on the data-quality page */
  constructor(rule: string, message: string, place: Place = {}) {
    super(`${where(place)}${message}`);
    this.rule = rule;
    this.place = place;
  }
}

/** Several faults found together, so that an analyst mends them in one round. */
export class Faults extends Error {
  override readonly name = "Faults";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => fault.message).join("\n"));
    this.faults = faults;
  }
}

function where({ file, line, column }: Place): string {
  const at = [file, line].filter((part) => part !== undefined).join(":");
  const named = column === undefined ? "" : `column "${column}"`;
  const place = [at, named].filter(Boolean).join(", ");
  return place ? `${place}: ` : "";
}
