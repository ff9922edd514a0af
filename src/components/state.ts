/** What a page remembers: a free text with its default, or the choices, of which the first is the default. */
export type Choices = Record<string, string | readonly string[]>;

/** The values in force, one for each choice. */
export type Selection<C extends Choices> = {
  [K in keyof C]: C[K] extends readonly (infer V)[] ? V : string;
};

/** Told the selections in force, and whether Back or Forward brought them: controls then stand elsewhere than the address. */
export type StateListener<C extends Choices> = (selection: Selection<C>, isReturn: boolean) => void;

/** A page's selections, kept in the address so that a link shows what the sender saw. */
export interface UrlState<C extends Choices> {
  /** The selections now; a value in the address that is no choice counts as the default. */
  get(): Selection<C>;
  /** Changes some selections, writes the address and tells every listener: what is typed, sorted or moved bit by bit. */
  set(patch: Partial<Selection<C>>): void;
  /** As `set`, but as a step of the browser's history, which Back undoes: what a reader chooses. No step where the address stays. */
  choose(patch: Partial<Selection<C>>): void;
  /** Calls the listener after each change; returns how to stop. */
  on(listener: StateListener<C>): () => void;
}

const tellers = new Set<() => void>();

/** Lets go of every selection made so far: what they belong to has left the page. */
export function leaveStates(): void {
  for (const tell of tellers) removeEventListener("popstate", tell);
  tellers.clear();
}

/** Selections in the query of the address: only what differs from the default stands there, other keys are left alone. */
export function urlState<const C extends Choices>(choices: C): UrlState<C> {
  const listeners = new Set<StateListener<C>>();
  const get = () => read(choices, new URLSearchParams(location.search));
  const tell = (isReturn: boolean) => listeners.forEach((listener) => listener(get(), isReturn));
  const onReturn = () => tell(true);
  addEventListener("popstate", onReturn);
  tellers.add(onReturn);
  return {
    get,
    set(patch) {
      history.replaceState(history.state, "", addressOf(choices, { ...get(), ...patch }));
      tell(false);
    },
    choose(patch) {
      const [now, next] = [get(), { ...get(), ...patch }];
      // Not by the address: others may have written the same choice in other characters.
      const isNew = Object.keys(choices).some((key) => String(next[key]) !== String(now[key]));
      if (isNew) history.pushState(history.state, "", addressOf(choices, next));
      tell(false);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function addressOf<C extends Choices>(choices: C, selection: Selection<C>): string {
  const query = new URLSearchParams(location.search);
  for (const key of Object.keys(choices)) {
    const value = String(selection[key]);
    if (value === initial(choices[key]!)) query.delete(key);
    else query.set(key, value);
  }
  const text = query.toString();
  return `${location.pathname}${text ? `?${text}` : ""}${location.hash}`;
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
