const names = /^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i;

/** Whether a file of this name is what computers put into folders by themselves, and nobody misses. */
export function isDropping(name: string): boolean {
  return names.test(name);
}
