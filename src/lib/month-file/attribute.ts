const numbers = new Set(['likes', 'shares', 'width', 'height', 'seconds', 'votes']);
const lists = new Set(['sources', 'currentIn', 'people']);
const flags = new Set(['covered', 'cut', 'multiple']);

/** An attribute as the model has it. What is no number stays a string, and the schema says so. */
export function attributeValue(name: string, value: string): unknown {
  if (numbers.has(name) && /^\d+(?:\.\d+)?$/.test(value)) return Number(value);
  if (flags.has(name) && (value === 'true' || value === '')) return true;
  if (lists.has(name)) return value.split(' ');
  return value;
}
