import { Fault } from "../../../lib/fault.js";

/** Thrown where a json file holds several lists of records of which none is chosen. */
export class SeveralLists extends Fault {
  /**
   * @param lists where they stand in the file, as `options.records` names them
   * @param isWithin whether they stand in the same records, so that one of them at most gives the rows
   */
  constructor(
    message: string,
    file: string,
    readonly lists: readonly string[],
    readonly isWithin: boolean,
  ) {
    super("several-lists", message, { file });
  }
}
