import { inject } from '@angular/core';

declare class Router {
  navigate(path: string): Promise<boolean>;
}
declare class Session {
  load(): Promise<boolean>;
}

export async function guard(): Promise<boolean> {
  const isSignedIn = await inject(Session).load();
  if (!isSignedIn) await inject(Router).navigate('/sign-in');
  return isSignedIn;
}
