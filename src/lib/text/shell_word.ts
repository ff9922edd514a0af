/** A path as it is written on a command line: between quotes where a space would part it, or a sign would mean something else. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}_./\\:@+,=~-]+$/u.test(path) ? path : `"${path.replace(/["$`]/g, "\\$&")}"`;
}
