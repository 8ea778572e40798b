function checkInterval(name, value, low, high) {
  if (typeof value === "number" && value >= low && value <= high) return;
  throw outOfRange(name, `in [${low}, ${high}]`, value);
}
function checkHalfOpen(name, value, low, high) {
  if (typeof value === "number" && value >= low && value < high) return;
  throw outOfRange(name, `in [${low}, ${high})`, value);
}
function checkAtLeast(name, value, low) {
  if (typeof value === "number" && value >= low) return;
  throw outOfRange(name, `at least ${low}`, value);
}
function checkBoolean(name, value) {
  if (typeof value !== "boolean") throw rejection(name, "true or false", value);
}
function checkInteger(name, value, low) {
  if (Number.isInteger(value) && value >= low) return;
  throw outOfRange(name, `an integer of at least ${low}`, value);
}
function checkFinite(name, value) {
  if (!Number.isFinite(value)) throw outOfRange(name, "a finite number", value);
}
function checkNotNegative(name, value) {
  checkFinite(name, value);
  checkAtLeast(name, value, 0);
}
function checkAbove(name, value, low) {
  if (Number.isFinite(value) && value > low) return;
  throw outOfRange(name, `a finite number above ${low}`, value);
}
function checkOneOf(name, value, names) {
  if (names.includes(value)) return;
  throw rejection(name, names.map((allowed) => JSON.stringify(allowed)).join(" or "), value);
}
function checkRecord(name, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw rejection(name, "an object", value);
  }
}
function checkKeys(name, value, allowed) {
  checkRecord(name, value);
  if (!isPlainObject(value)) throw rejection(name, "a plain object", value);
  const unknown = Reflect.ownKeys(value).find((key) => !allowed.includes(key));
  if (unknown === void 0) return;
  const given = typeof unknown === "string" ? quoted(unknown) : brief(String(unknown));
  throw new TypeError(`${name} must have no fields but ${allowed.join(", ")}, got ${given}`);
}
function rejection(name, allowed, value) {
  return new TypeError(mismatch(name, allowed, value));
}
function outOfRange(name, allowed, value) {
  if (typeof value !== "number") return rejection(name, allowed, value);
  return new RangeError(mismatch(name, allowed, value));
}
function mismatch(name, allowed, value) {
  return `${name} must be ${allowed}, got ${describe(value)}`;
}
function brief(text, length = 80) {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
function quoted(name) {
  return JSON.stringify(brief(name));
}
function describe(value) {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) return `a ${classNameOf(value)}`;
  return brief(String(value));
}
function isPlainObject(value) {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}
function classNameOf(value) {
  const { constructor } = value;
  return typeof constructor === "function" ? brief(constructor.name) : "Object";
}
function checkOptionNames(what, options, allowed, aliases = {}) {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    const [usual] = allowed;
    const example = usual === void 0 ? "" : ` such as { ${usual}: … }`;
    throw rejection(`options of ${what}`, `an object${example}`, options);
  }
  if (!isPlainObject(options)) throw rejection(`options of ${what}`, "a plain object", options);
  const unknown = Object.keys(options).find((name) => !allowed.includes(name));
  if (unknown === void 0) return;
  const meant = meantBy(unknown, allowed, aliases);
  const advice = meant ? `did you mean ${meant}?` : `the options are ${allowed.join(", ") || "none"}`;
  throw new TypeError(`unknown option ${describe(unknown)} of ${what}: ${advice}`);
}
function meantBy(unknown, allowed, aliases) {
  const names = [
    ...allowed.map((name) => [name, name]),
    ...Object.entries(aliases).filter(([, name]) => allowed.includes(name))
  ];
  let nearest;
  for (const [spelling, name] of names) {
    const [a, b] = [letters(unknown), letters(spelling)];
    const limit = Math.floor((Math.max(a.length, b.length) + 1) / 4);
    if (Math.abs(a.length - b.length) > limit) continue;
    const distance = editDistance(a, b);
    if (distance <= limit && !(nearest && nearest.distance <= distance)) {
      nearest = { name, distance };
    }
  }
  return nearest?.name;
}
function letters(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}
export {
  checkOptionNames as a,
  checkInterval as b,
  checkOneOf as c,
  checkAbove as d,
  checkBoolean as e,
  checkAtLeast as f,
  checkInteger as g,
  checkHalfOpen as h,
  checkNotNegative as i,
  checkFinite as j,
  checkKeys as k,
  checkRecord as l,
  brief as m,
  outOfRange as o,
  quoted as q,
  rejection as r
};
