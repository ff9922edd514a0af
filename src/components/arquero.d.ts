declare module "arquero/dist/arquero.min.js" {
  import type * as arquero from "arquero";
  const aq: typeof arquero;
  export default aq;
}
