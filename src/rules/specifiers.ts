import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';

const names: JSONSchema4 = {
  oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true }],
};

function from(place: string, required: readonly string[], properties: Record<string, JSONSchema4>): JSONSchema4 {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['from', 'name', ...required],
    properties: { from: { type: 'string', enum: [place] }, name: names, ...properties },
  };
}

/** Schema of typescript-eslint's `TypeOrValueSpecifier` (https://typescript-eslint.io/packages/type-utils/type-or-value-specifier). */
export function specifiers(description: string): JSONSchema4 {
  return {
    type: 'array',
    description,
    uniqueItems: true,
    items: {
      description: `a name, or { from: 'file' | 'lib' | 'package', name: 'f' } (and package: 'p' with 'package')`,
      oneOf: [
        { type: 'string' },
        from('file', [], { path: { type: 'string' } }),
        from('lib', [], {}),
        from('package', ['package'], { package: { type: 'string' } }),
      ],
    },
  };
}
