import { z } from 'zod';

/** Ids are printed on posters and sent in links, so they keep to what every link carries unchanged. */
export const idPattern = /^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/u;

/** An id as every part of the knowledge has it. */
export const id = z
  .string()
  .regex(idPattern, 'expected an id of lower-case letters, digits and hyphens, at most 48 long');
/** Something written, without the blanks around it. */
export const text = z.string('expected a text').trim().min(1, 'expected a text, got none');
const texts = z.strictObject({ ky: text, ru: text, cs: text, eo: text, en: text });
const ids = z.array(id).default([]);
const facts = z.array(text).default([]);

export const sourcesSchema = z.array(
  z
    .strictObject({
      id,
      author: text.optional(),
      title: text,
      year: z.union([text, z.number()]).transform(String).optional(),
      language: z.union([text, z.array(text)]),
      kind: text,
      address: text,
      read: z.enum(['full', 'excerpt', 'data']),
    })
    .transform(({ language, ...source }) => ({ ...source, languages: [language].flat() })),
);

const degrees = (limit: number) =>
  z
    .number(`expected degrees, a number from -${limit} to ${limit}`)
    .min(-limit, `out of range: expected at least -${limit} degrees`)
    .max(limit, `out of range: expected at most ${limit} degrees`);

export const placeSchema = z
  .strictObject({
    number: z.int().min(1),
    name: texts,
    address: texts,
    see: texts,
    mind: texts.optional(),
    story: id.optional(),
    latitude: degrees(90).optional(),
    longitude: degrees(180).optional(),
    precision: z.enum(['exact', 'street', 'district', 'unknown']),
    radius: z.number().positive().optional(),
    facts,
    coordinate: text.optional(),
    sources: ids,
  })
  .refine(place => (place.latitude === undefined) === (place.longitude === undefined), {
    message: 'latitude and longitude go together: give both, or leave out both',
    path: ['latitude'],
  });

export const frontMatterSchema = z.strictObject({ title: text, places: ids, sources: ids });

const names = z.array(text).min(1);

export const glossarySchema = z.array(
  z
    .strictObject({
      id,
      kind: z.enum(['term', 'person', 'place', 'organisation', 'work']),
      ky: names,
      ru: names,
      cs: names,
      eo: names,
      en: names,
    })
    .transform(({ id, kind, ...names }) => ({ id, kind, names })),
);

export const guideSchema = z.strictObject({
  starters: ids,
  areas: z
    .array(z.strictObject({ south: degrees(90), west: degrees(180), north: degrees(90), east: degrees(180) }))
    .default([]),
});

export const tourSchema = z.strictObject({
  title: texts,
  summary: texts,
  minutes: z.int().positive(),
  metres: z.int().positive(),
  stops: z.array(z.strictObject({ place: id, tell: id, hint: texts })).min(2, 'expected at least two stops'),
});
