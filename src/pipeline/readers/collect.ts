import { Fault, Faults } from "../../lib/fault.js";

/** Does one piece of work and keeps its faults, so that an analyst sees those of all pieces together. */
export async function collect(faults: Fault[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Fault) faults.push(error);
    else if (error instanceof Faults) faults.push(...error.faults);
    else throw error;
  }
}
