/**
 * The moment at which the command runs: the register says when an edition was shared, and `--expires` may not lie in the past.
 * Nothing else in the product asks what time it is; the client's page asks it whether it may still be read.
 */
export function moment(): Date {
  return new Date();
}
