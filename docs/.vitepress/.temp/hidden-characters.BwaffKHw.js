const most = { controls: 24, options: 40, label: 80 };
function parseControls(value) {
  const entries = Object.entries(object(value, "controls"));
  if (entries.length > most.controls) {
    throw new RangeError(`controls must be at most ${most.controls}, got ${entries.length}`);
  }
  for (const [name] of entries) label(name, "the name of a control");
  const controls = Object.fromEntries(entries.map(([name, one]) => [name, control(one, name)]));
  const { seed } = controls;
  if (!seed || "options" in seed) throw new TypeError("controls.seed must be a number control");
  return { ...controls, seed };
}
function control(value, name) {
  const path = `controls.${name}`;
  const fields = object(value, path);
  const live = fields["live"] === true && { live: true };
  return { ..."options" in fields ? choice(fields, path) : numberControl(fields, path), ...live };
}
function choice(fields, path) {
  const { options } = fields;
  if (!Array.isArray(options) || options.length === 0 || options.length > most.options) {
    throw new TypeError(`${path}.options must be 1 to ${most.options} strings`);
  }
  const labels = options.map((option) => label(option, `${path}.options`));
  const value = number(fields, path, "value");
  if (labels[value] === void 0) {
    throw new RangeError(`${path}.value must be in [0, ${labels.length - 1}], got ${value}`);
  }
  return { label: label(fields["label"], `${path}.label`), options: labels, value };
}
function numberControl(fields, path) {
  const { input } = fields;
  if (input !== void 0 && input !== "range" && input !== "number" && input !== "decay") {
    throw new TypeError(
      `${path}.input must be range, number or decay, got ${JSON.stringify(input)}`
    );
  }
  const min = number(fields, path, "min");
  const max = number(fields, path, "max");
  const value = number(fields, path, "value");
  if (value < min || value > max) {
    throw new RangeError(`${path}.value must be in [${min}, ${max}], got ${value}`);
  }
  if (input === "decay" && (min !== 0 || max >= 1)) {
    throw new RangeError(`${path} must go from 0 to below 1, got ${min} to ${max}`);
  }
  const step = number(fields, path, "step");
  if (step <= 0) throw new RangeError(`${path}.step must be above 0, got ${step}`);
  const text = label(fields["label"], `${path}.label`);
  return { label: text, value, min, max, step, ...input && { input } };
}
function label(value, path) {
  if (typeof value === "string" && value.length <= most.label) return value;
  throw new TypeError(`${path} must be a string of at most ${most.label} characters`);
}
function object(value, name) {
  if (typeof value === "object" && value !== null) return value;
  throw new TypeError(`${name} must be an object, got ${String(value)}`);
}
function number(fields, path, name) {
  const value = fields[name];
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new TypeError(`${path}.${name} must be a finite number, got ${String(value)}`);
}
function controlValues(controls, chosen = {}) {
  return Object.fromEntries(
    Object.entries(controls).map(([name, control2]) => {
      const wish = chosen[name];
      return [name, wish !== void 0 && allows(control2, wish) ? wish : control2.value];
    })
  );
}
const allows = (control2, value) => "options" in control2 ? control2.options[value] !== void 0 : value >= control2.min && value <= control2.max;
const hiddenCharacters = /(?![\t\n]|\r\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function splitHidden(text) {
  const parts = [];
  let end = 0;
  for (const { 0: character, index } of text.matchAll(hiddenCharacters)) {
    if (index > end) parts.push({ text: text.slice(end, index) });
    const hidden = {
      name: nameOf(character.codePointAt(0) ?? 0),
      endsLine: /[\r\u2028\u2029]/.test(character)
    };
    parts.push({ text: character, hidden });
    end = index + character.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
const nameOf = (code) => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
const withLineEnds = (code) => code.replaceAll(/[\u2028\u2029](?!\n)/g, "$&\n");
export {
  controlValues as c,
  hiddenCharacters as h,
  nameOf as n,
  parseControls as p,
  splitHidden as s,
  withLineEnds as w
};
