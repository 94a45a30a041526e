import { readFileSync } from 'node:fs';
import type { GraphQLResolveInfo } from 'graphql';

export const resolvers = {
  Query: {
    page: async (_parent: unknown, { name }: { readonly name: string }, _context: unknown, info: GraphQLResolveInfo) =>
      `${info.fieldName}: ${readFileSync(`./pages/${name}`, 'utf8')}`,
  },
};
