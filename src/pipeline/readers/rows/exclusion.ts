/** One value that report.yaml excludes: the rule as text and the SQL of its condition. */
export interface Exclusion {
  rule: string;
  condition: string;
}
