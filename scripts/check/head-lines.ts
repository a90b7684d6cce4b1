import { isNode, parseDocument } from 'yaml';

/** The line of the file, from 1, on which the value at a place of its YAML head stands; the head's first when there is none. */
export function headLines(text: string): (place: readonly (string | number)[]) => number {
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const document = parseDocument(yaml, { schema: 'core' });
  return (place) => {
    for (let depth = place.length; depth > 0; depth -= 1) {
      const node = document.getIn(place.slice(0, depth), true);
      if (isNode(node) && node.range) return yaml.slice(0, node.range[0]).split('\n').length + 1;
    }
    return 1;
  };
}
