/** A number in thousandths, halves to the even one, as the build rounds. @param {number} value @returns {number} */
export function rounded(value) {
  const scaled = value * 1000;
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  return (rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor) / 1000;
}
