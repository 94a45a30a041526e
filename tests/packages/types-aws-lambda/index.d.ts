export interface APIGatewayProxyEvent {
  readonly path: string;
}
export interface Context {
  readonly awsRequestId: string;
}
