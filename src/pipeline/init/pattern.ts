/** A file's name with every run of digits as `*`, as a pattern that fits its siblings. */
export function tinyglob(file: string): string {
  return file.replace(/\d+/g, "*").replace(/\*([-_. ]?\*)+/g, "*");
}
