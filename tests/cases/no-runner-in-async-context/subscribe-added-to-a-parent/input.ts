import { interval, of, Subscription } from 'rxjs';

const parent = new Subscription();

parent.add(
  interval(100).subscribe((tick) => {
    parent.add(of(tick).subscribe((value) => console.log(value)));
  }),
);
