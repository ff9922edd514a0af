/** An identity that must hold, as a query that yields the rows that break it. */
export interface Identity {
  name: string;
  broken: string;
}

/** Two queries of one figure that must give the same. */
export const equal = (name: string, left: string, right: string): Identity => ({
  name,
  broken: `select * from (select (${left}) as left_side, (${right}) as right_side)
    where left_side is distinct from right_side`,
});
