import { interval, of, Subscription } from 'rxjs';

const all = new Subscription();

interval(100).subscribe((tick) => {
  [tick, tick + 1].map((value) => of(value).subscribe()).forEach((one) => all.add(one));
});
