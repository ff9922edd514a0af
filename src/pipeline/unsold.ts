/** Statuses that say that nothing was delivered or asked for: whether their lines count is for the analyst to say. */
export const unsold =
  /^(wc-)?(cancell?ed|geannuleerd|annul|void|vervallen|concept|draft|pro.?forma|offerte|quote|failed|mislukt|refunded|terugbetaald|declined|geweigerd|uncaptured)/i;

/** Types of rows that are no invoice or credit note, such as payments and what was bought; lists of all transactions have them too. */
export const noSale =
  /^((bill )?payment|received payment|(factuur)?betaling|factuur ontvangen|ontvangst|geld (ontvangen|uitgegeven)|bill\b|purchase|inkoop|vendor|expense|estimate|quote|offerte|zahlung|einkauf|paiement|achat)/i;
