/** Stands in the built extension for the two packages with which Citation.js would fetch (wxt.config.ts). */
const refuse = (): never => {
  throw new Error('this extension makes no request');
};
export const Headers = refuse;
export default refuse;
