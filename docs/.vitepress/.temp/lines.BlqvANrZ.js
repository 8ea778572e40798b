function polyline(points) {
  return points.map((point) => point.map(toTenths).join()).join(" ");
}
function stairs(values, highest) {
  return values.map((value, i) => {
    const y = toTenths(100 - 100 * value / highest);
    return `${i === 0 ? "M0 " : "V"}${y}H${toTenths(1e3 * (i + 1) / values.length)}`;
  }).join("");
}
function toTenths(value) {
  return Math.round(10 * value) / 10;
}
export {
  polyline as p,
  stairs as s
};
