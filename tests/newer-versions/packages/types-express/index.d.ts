import type * as core from 'express-serve-static-core';

declare function express(): core.Application;
declare namespace express {
  type Request = core.Request;
  type Response = core.Response;
  type NextFunction = core.NextFunction;
  type RequestHandler = core.RequestHandler;
  function Router(): core.IRouter;
}
export = express;
