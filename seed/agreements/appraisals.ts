import { padded } from '../draw.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';
import { agreementId } from './agreements.ts';
import { AGREEMENTS } from './table.ts';

/** Agreements of made-up leads that were not appraised for 2022. */
const LEFT_OUT = [25, 28, 34];

/** By its scores, half routine and half annual: 95 excellent, 90 good. */
const resultOf = (score: number): string => (score >= 95 ? 'excellent' : score >= 90 ? 'good' : 'fair');

/** The yearly appraisal of what was signed in 2022. */
export const appraisals = (): SeedCommand[] =>
  AGREEMENTS.filter((row) => row.signedOn < '2023-01-01' && !LEFT_OUT.includes(row.number)).map((row) => {
    const id = `appraisal-${padded(row.number, 2)}`;
    const routineScore = 90 + (row.number % 9);
    const annualScore = 91 + ((row.number * 5) % 8);
    return create(
      'Appraisal',
      id,
      [
        invented({
          on: '2023-01-13',
          routineScore,
          annualScore,
          result: resultOf((routineScore + annualScore) / 2),
          note: '示例：年度评约',
        }),
      ],
      [link('APPRAISES', id, agreementId(row.number))],
    );
  });
