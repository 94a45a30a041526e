import { interval } from 'rxjs';

export const stop = interval(100).subscribe((tick) => console.log(tick));
