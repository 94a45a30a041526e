export interface GraphQLResolveInfo {
  readonly fieldName: string;
}
