import { z } from 'zod';

/**
 * The rows of the service, field by field: those that are used and no other. What else a row holds is let by, so that
 * a new field breaks nothing; a field that is gone or of another kind is told. Names are the service's own.
 */

/** Danish wall time, with or without a fraction of a second. */
const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,7})?$/);
const id = z.number().int();
/** Absent text is null in some rows and empty in others. */
const words = z
  .string()
  .nullish()
  .transform((value) => (value === null || value?.trim() === '' ? undefined : value?.trim()));
const wholeNumber = z
  .number()
  .int()
  .nullish()
  .transform((value) => value ?? undefined);
const time = localTime.nullish().transform((value) => value ?? undefined);

const fil = z.object({
  id,
  dokumentid: id,
  filurl: words,
  variantkode: words,
  format: words,
  opdateringsdato: localTime,
});
const dokumenttype = z.object({ id, type: z.string() });
const dokumentstatus = z.object({ id, status: z.string() });
const periode = z.object({ id, kode: words, titel: words, startdato: localTime, slutdato: localTime });
const sagstype = z.object({ id, type: z.string() });
const sagsstatus = z.object({ id, status: z.string() });
const aktørtype = z.object({ id, type: z.string() });
const dokumentAktørRolle = z.object({ id, rolle: words });

const dokument = z.object({
  id,
  typeid: id,
  statusid: id,
  offentlighedskode: words,
  titel: words,
  dato: localTime,
  spørgsmålsid: wholeNumber,
  opdateringsdato: localTime,
  Fil: z.array(fil).optional(),
  Dokumenttype: dokumenttype.nullish(),
  Dokumentstatus: dokumentstatus.nullish(),
});

const sag = z.object({
  id,
  typeid: id,
  statusid: id,
  titel: words,
  nummer: words,
  offentlighedskode: words,
  periodeid: id,
  lovnummer: words,
  lovnummerdato: time,
  retsinformationsurl: words,
  opdateringsdato: localTime,
  Periode: periode.nullish(),
  Sagstype: sagstype.nullish(),
  Sagsstatus: sagsstatus.nullish(),
});

const aktør = z.object({
  id,
  typeid: id,
  gruppenavnkort: words,
  navn: words,
  periodeid: wholeNumber,
  Aktørtype: aktørtype.nullish(),
});

export const rowSchemas = {
  Periode: periode,
  Sag: sag,
  SagDokument: z.object({
    id,
    sagid: id,
    dokumentid: id,
    bilagsnummer: words,
    Dokument: dokument.nullish(),
    Sag: sag.nullish(),
  }),
  Dokument: dokument,
  DokumentAktør: z.object({
    id,
    dokumentid: id,
    aktørid: id,
    Aktør: aktør.nullish(),
    DokumentAktørRolle: dokumentAktørRolle.nullish(),
  }),
  Aktør: aktør,
  AktørAktør: z.object({ id, fraaktørid: id, tilaktørid: id, TilAktør: aktør.nullish() }),
  EmneordSag: z.object({ id, sagid: id, emneordid: id, Emneord: z.object({ id, emneord: words }).nullish() }),
  Dokumenttype: dokumenttype,
  Dokumentstatus: dokumentstatus,
  Sagstype: sagstype,
  Sagsstatus: sagsstatus,
  Aktørtype: aktørtype,
} as const;

export type EntityName = keyof typeof rowSchemas;
export type Row<Entity extends EntityName> = z.output<(typeof rowSchemas)[Entity]>;
