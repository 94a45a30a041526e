export declare class Query<T> {
  sort(order: string): this;
  exec(): Promise<T>;
  then: Promise<T>['then'];
  catch: Promise<T>['catch'];
}
export declare class Model<T> {
  updateOne(filter: object, change: object): Query<{ modifiedCount: number }>;
  find(filter: object): Query<T[]>;
}
export declare function model<T>(name: string): Model<T>;
