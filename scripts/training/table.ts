interface Fitted {
  readonly weights: ArrayLike<number>;
  readonly bias: number;
}

/** Weights nearer to zero are left out: they cost space and decide nothing. */
const LEAST = 0.05;

const hundredths = (value: number): number => Math.round(value * 100);

/** Declares a table of models as `src/core/hearing/weight-table.ts` reads it. */
export function tableOf(
  constant: string,
  names: readonly string[],
  fits: Readonly<Record<string, Fitted>>,
  least = LEAST,
): string {
  const models = Object.values(fits);
  const lines = names.flatMap((name, column) => {
    const weights = models.map((fit) => fit.weights[column] ?? 0);
    if (weights.every((weight) => Math.abs(weight) < least)) return [];
    return [
      `${name} ${weights.map((weight) => (Math.abs(weight) < least ? 0 : hundredths(weight))).join(' ')}`.replace(
        /(?: 0)+$/,
        '',
      ),
    ];
  });
  const head = `cue ${Object.keys(fits).join(' ')}\nbias ${models.map(({ bias }) => hundredths(bias)).join(' ')}`;
  const table = [head, ...lines]
    .join('\n')
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${');
  return `export const ${constant} = \`\n${table}\`;\n`;
}
