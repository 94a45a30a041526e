import { readFile } from 'node:fs/promises';
import type { GraphQLResolveInfo } from 'graphql';

export const resolvers = {
  Query: {
    page: async (_parent: unknown, { name }: { readonly name: string }, _context: unknown, info: GraphQLResolveInfo) =>
      `${info.fieldName}: ${await readFile(`./pages/${name}`, 'utf8')}`,
  },
};
