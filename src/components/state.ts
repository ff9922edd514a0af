/** What a page remembers: a free text with its default, or the choices, of which the first is the default. */
export type Choices = Record<string, string | readonly string[]>;

/** The values in force, one for each choice. */
export type Selection<C extends Choices> = {
  [K in keyof C]: C[K] extends readonly (infer V)[] ? V : string;
};

/** A page's selections, kept in the address so that a link shows what the sender saw. */
export interface UrlState<C extends Choices> {
  /** The selections now; a value in the address that is no choice counts as the default. */
  get(): Selection<C>;
  /** Changes some selections, writes the address and tells every listener. */
  set(patch: Partial<Selection<C>>): void;
  /** Calls the listener after each change, back and forward included; returns how to stop. */
  on(listener: (selection: Selection<C>) => void): () => void;
}

const tellers = new Set<() => void>();

/** Lets go of every selection made so far: what they belong to has left the page. */
export function leaveStates(): void {
  for (const tell of tellers) removeEventListener("popstate", tell);
  tellers.clear();
}

/** Selections in the query of the address: only what differs from the default stands there, other keys are left alone. */
export function urlState<const C extends Choices>(choices: C): UrlState<C> {
  const listeners = new Set<(selection: Selection<C>) => void>();
  const get = () => read(choices, new URLSearchParams(location.search));
  const tell = () => listeners.forEach((listener) => listener(get()));
  addEventListener("popstate", tell);
  tellers.add(tell);
  return {
    get,
    set(patch) {
      const next = { ...get(), ...patch };
      const query = new URLSearchParams(location.search);
      for (const key of Object.keys(choices)) {
        const value = String(next[key]);
        if (value === initial(choices[key]!)) query.delete(key);
        else query.set(key, value);
      }
      const text = query.toString();
      const address = `${location.pathname}${text ? `?${text}` : ""}${location.hash}`;
      history.replaceState(history.state, "", address);
      tell();
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read<C extends Choices>(choices: C, query: URLSearchParams): Selection<C> {
  const entries = Object.entries(choices).map(([key, choice]) => {
    const given = query.get(key);
    const known = given !== null && (typeof choice === "string" || choice.includes(given));
    return [key, known ? given : initial(choice)];
  });
  return Object.fromEntries(entries) as Selection<C>;
}

function initial(choice: string | readonly string[]): string {
  return typeof choice === "string" ? choice : (choice[0] ?? "");
}
