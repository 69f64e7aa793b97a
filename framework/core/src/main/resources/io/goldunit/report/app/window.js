(function (app) {
  'use strict';

  /** So many rows can all stand in the page, where the browser's own search finds them. */
  const SMALL = 300;
  const SPARE = 12;

  function visible(list, count, height) {
    if (count <= SMALL) {
      return [0, count];
    }
    const top = list ? -list.getBoundingClientRect().top : 0;
    const first = Math.floor(top / height) - SPARE;
    const last = Math.ceil((top + innerHeight) / height) + SPARE;
    return [Math.min(count, Math.max(0, first)), Math.max(1, Math.min(count, last))];
  }

  /** The rows of a long list that are on the screen, as [first, end). */
  function useWindow(list, count, height) {
    const [range, setRange] = app.useState([0, 0]);
    app.useLayoutEffect(() => {
      const look = () =>
        setRange((old) => {
          const now = visible(list.current, count, height);
          return old[0] === now[0] && old[1] === now[1] ? old : now;
        });
      look();
      addEventListener('scroll', look, { passive: true });
      addEventListener('resize', look);
      return () => {
        removeEventListener('scroll', look);
        removeEventListener('resize', look);
      };
    }, [count, height]);
    return range;
  }

  Object.assign(app, { useWindow });
})(window.goldunit);
