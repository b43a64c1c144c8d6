import { DEFAULT_RATE_CARD, rateCard } from '../../../shared/credits/catalog/rate-cards.ts';
import { withRateCardFile } from '../../../shared/credits/rate-card-file.ts';
import { wrongExamples } from '../../../shared/credits/worked-examples.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Surroundings } from '../cli/surroundings.ts';
import { table } from '../cli/table.ts';
import { EXIT, type Exit, Trouble } from '../cli/trouble.ts';
import { ageOf, ageRemark } from './age.ts';
import { faultsText, KNOWN_CARDS, pathText, readPrices, readRateFile, variantText } from './prices.ts';
import { type Change, changesBetween, creditsText, rateRows } from './rate-rows.ts';

export const RATES_HELP = `upfront rates [CARD]              the prices of a card, with their sources
upfront rates diff A B            what differs between two cards
upfront rates check FILE          whether a file with prices is in order, and what it would change

A card is ${[...KNOWN_CARDS].join(', ')}, or a file as in
shared/credits/rate-card.schema.json (in the package: upfront-credits/rate-card.schema.json).

  --json    for programs

  upfront rates diff premium-2026 credits-2026b
  upfront rates check our-contract.json`;

const OPTIONS = { json: { type: 'boolean' } } as const;

/** `upfront rates`. */
export async function ratesCommand(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const { values, positionals } = readArguments('rates', args, OPTIONS);
  const [what, ...names] = positionals;
  const json = values.json === true;
  if (what === 'diff') return diff(names, json, surroundings);
  if (what === 'check') return check(names, json, surroundings);
  if (names.length > 0)
    throw new Trouble(
      `"upfront rates" takes one card, "diff A B" or "check FILE", and not "${positionals.join(' ')}".`,
    );
  return list(what ?? DEFAULT_RATE_CARD, json, surroundings);
}

async function list(given: string, json: boolean, { out, err, now }: Surroundings): Promise<Exit> {
  const { card, name, file } = await readPrices(given, now());
  const rows = rateRows(card);
  if (json) {
    const { id, checked } = card;
    const about = { id, name, checked, ...ageOf(checked, now()), rates: rows, ...(file && { sources: file.sources }) };
    out(`${JSON.stringify(about, null, 2)}\n`);
    return EXIT.fine;
  }
  out(
    table(
      ['Feature', 'Variant', 'Credits', 'Per', 'Sure', 'Sources'],
      rows.map(({ name: feature, variant, credits, per, confidence, sources }) => [
        feature,
        variantText(variant),
        credits,
        per,
        confidence,
        sources.join(' '),
      ]),
    ),
  );
  out(
    `\n${name}, compared with its sources on ${card.checked}. Other cards: ${KNOWN_CARDS.filter((id) => id !== card.id).join(', ')}.\n`,
  );
  const remark = ageRemark(name, card.checked, now());
  if (remark) err(`${remark}\n`);
  return EXIT.fine;
}

async function diff(names: readonly string[], json: boolean, { out, err, now }: Surroundings): Promise<Exit> {
  const [a, b, ...others] = names;
  if (!a || !b || others.length > 0)
    throw new Trouble('"upfront rates diff" takes two cards, as "upfront rates diff premium-2026 credits-2026b".');
  const [before, after] = [await readPrices(a, now()), await readPrices(b, now())];
  const changes = changesBetween(before.card, after.card);
  if (json) out(`${JSON.stringify(changes, null, 2)}\n`);
  else out(changes.length === 0 ? 'Both have the same prices.\n' : changeTable(changes, before.name, after.name));
  for (const { name, card } of [before, after]) {
    const remark = ageRemark(name, card.checked, now());
    if (remark) err(`${remark}\n`);
  }
  return EXIT.fine;
}

const changeTable = (changes: readonly Change[], before: string, after: string): string =>
  table(
    ['Feature', 'Variant', before, after, 'Change'],
    changes.map((row) => [row.name, variantText(row.variant), row.before || '–', row.after || '–', row.change || '–']),
  );

async function check(names: readonly string[], json: boolean, { out, err, now }: Surroundings): Promise<Exit> {
  const [path, ...others] = names;
  if (!path || others.length > 0)
    throw new Trouble('"upfront rates check" takes one file, as "upfront rates check our-contract.json".');
  const { file, faults, json: source } = await readRateFile(path, now());
  const wrong = file
    ? wrongExamples(file).map(({ index, credits }) => ({
        at: ['examples', index, 'credits'],
        message: `is ${creditsText(file.examples[index]?.credits ?? 'unknown')}, and the prices of this file give ${creditsText(credits)}`,
      }))
    : [];
  const all = [...faults, ...wrong];
  const base = file && rateCard(file.card);
  const changes = file && base ? changesBetween(base, withRateCardFile(base, file)) : [];
  if (json) {
    const report = {
      file: path,
      isValid: all.length === 0,
      faults: all.map(({ at, message }) => ({ at: source.place(at), field: pathText(at), message })),
      card: file?.card,
      name: file?.name,
      checked: file?.checked,
      ...(file ? ageOf(file.checked, now()) : { isOld: false }),
      changes,
    };
    out(`${JSON.stringify(report, null, 2)}\n`);
    return all.length > 0 ? EXIT.missed : EXIT.fine;
  }
  if (all.length > 0) err(`${faultsText(source, all)}\n`);
  if (!file) return EXIT.missed;
  const { examples, sources, name, card, checked } = file;
  out(
    `${name}: ${all.length === 0 ? 'in order' : 'not in order'}. It changes ${card}, and was compared with its sources on ${checked}.\n`,
  );
  for (const { id, title, url, seen } of sources) out(`  ${id}: ${title}, seen ${seen}${url ? `, ${url}` : ''}\n`);
  const agree = `${examples.length - wrong.length} of ${examples.length} worked examples agree`;
  out(`  ${examples.length === 0 ? 'It has no worked examples' : agree}.\n\n`);
  out(changes.length === 0 ? 'It changes no price.\n' : changeTable(changes, card, name));
  const remark = ageRemark(name, checked, now());
  if (remark) err(`${remark}\n`);
  return all.length > 0 ? EXIT.missed : EXIT.fine;
}
