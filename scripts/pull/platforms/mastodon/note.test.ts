import { expect, test } from 'vitest';
import { mapNote } from './note.ts';
import { note } from './note-raw.ts';

const uri = 'https://social.example/users/proeveby';
const pollOf = (more: object) => {
  const raw = note.parse({ id: `${uri}/statuses/1`, type: 'Question', published: '2023-03-31T12:00:00Z', ...more });
  const item = mapNote(raw, 'public', { uri, person: { handle: 'proeveby@social.example' } });
  return 'problem' in item ? item : item.poll;
};
const options = [{ name: 'Ja', replies: { totalItems: 0 } }, { name: 'Nej' }];

test('a poll is the list that has options: of one choice or of several', () => {
  const found = [{ text: 'Ja', votes: 0 }, { text: 'Nej' }];
  expect(pollOf({ oneOf: options })).toEqual({ options: found });
  expect(pollOf({ oneOf: options, anyOf: [] })).toEqual({ options: found });
  expect(pollOf({ anyOf: options })).toEqual({ multiple: true, options: found });
  expect(pollOf({ oneOf: [], anyOf: options })).toEqual({ multiple: true, options: found });
  expect(pollOf({})).toBeUndefined();
});
