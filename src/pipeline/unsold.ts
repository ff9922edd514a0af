/** Statuses that say that nothing was delivered or asked for: whether their lines count is for the analyst to say. */
export const unsold =
  /^(cancell?ed|geannuleerd|annul|void|vervallen|concept|draft|pro.?forma|offerte|quote)/i;
