/** What is made when it is first asked for, and again after it failed. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  const made = byKey(make);
  return () => made("");
}

/** What is made by name when it is first asked for, and again after it failed. */
export function byKey<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    known.catch(() => made.get(key) === known && made.delete(key));
    return known;
  };
}
