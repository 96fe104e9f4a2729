// Asks whether the page is still right, tells the time left, keeps what is typed. Pages work without it.
// What stands in braces is a sentence of the language of the page, with $m for its argument (web/PageFiles.java).
// Names that begin with $ are sent as one letter each and blanks are left out (web/ScriptText.java), so that a phone gets less than 2 kB.
{
  let $d = document, $fields = URLSearchParams, $later = setTimeout, $all = ($what, $x = $d) => [...$x.querySelectorAll($what)], $one = ($what, $x) => $all($what, $x)[0], $words = 'innerText', $inside = 'innerHTML',
    $data = $d.body.dataset, $key = location.pathname + $data.round, $now = Date.now, $store = {},
    $tag = $data.tag, $typed = $data.kept, $last = $now(), $shown = $one('#main')[$inside], $end, $sure, $lost,
    $form = () => $one('main form'),
    $busy = () => $typed || $d.activeElement.closest('form'),
    $clock = $left => $end = $left >= 0 && $now() + $left * 1e3,
    $put = ($x, $text) => $x && $x[$words] != $text && ($x[$words] = $text),
    $say = ($text, $to, $line = $one('#say')) => {
      if ($line && $line.said != $text) {
        $line[$words] = $line.said = $text;
        if ($to) $line[$inside] += ` <a href="${$to}">{now.go-there}</a>`;
      }
    },
    $tick = ($s = $end > $now() && ($end - $now()) / 1e3 + .5 | 0, $m = ($s + 59) / 60 | 0) => {
      $put($one('#left'), !$end ? '' : $data.every ? ($s / 60 | 0) + ':' + ('0' + $s % 60).slice(-2)
        : !$s ? '{time-left.up}' : $s < 60 ? '{time-left.less-than-a-minute}' : $m > 1 ? '{time-left.minutes}' : '{now.a-minute}');
      $later($tick, 1e3);
    },
    $renew = async () => {
      let $r = await fetch(location), $page = new DOMParser().parseFromString(await $r.text(), 'text/html'),
        $main = $one('#main', $page), $folds = $all('main details');
      if ($r.redirected || !$main) location = $r.url;
      else if ($r.ok && $main[$inside] != $shown) {
        if ($busy()) return $say('{now.page-has-changed}', location);
        $shown = $main[$inside];
        $all('details', $main).map(($x, $i) => $x.open = ($folds[$i] || $x).open);
        $one('#main').replaceWith($main);
        $d.title = $page.title;
      }
    },
    $ask = async () => {
      try {
        if ($now() - $last > 9e3) $tag = '';
        let $r = await fetch($data.now + '&v=' + $tag, {signal: AbortSignal.timeout(8e3)}), $n;
        $last = $now();
        if ($r.status == 200) {
          $n = await $r.json();
          if ($n.go && !$busy()) return location = $n.go;
          $clock($n.left);
          if ($n.go) $say('{now.room-has-gone-on}', $n.go);
          else {
            $tag = $n.v;
            $say($n.say);
            $n.fresh && await $renew();
          }
        } else $lost && $say('');
        $lost = 0;
      } catch { $lost = $tag = 'x'; $say('{now.lost-and-saved}'); }
      $later($ask, $data.every || 2e3);
    },
    $stands = $x => $put($one('span', $x.closest('.lever') || $x), $x.nextElementSibling?.[$words]);
  try { $store = sessionStorage; } catch {}
  $d.oninput = $e => {
    $typed = 1;
    $store[$key] = new $fields(new FormData($form()));
    $stands($e.target);
  };
  $d.onsubmit = $e => {
    if ($sure) return delete $store[$key];
    $e.preventDefault();
    fetch('/now').then(() => { $sure = 1; $e.target.requestSubmit($e.submitter); }, () => $say('{now.lost-and-kept}'));
  };
  onpageshow = () => $sure = 0;
  if ($store[$key] && $form() && !$data.kept) {
    new $fields($store[$key]).forEach(($text, $x) => {
      let $f = $form().elements[$x];
      if ($f && $f.type != 'hidden') { $f.value = $text; $typed = 1; }
    });
    $all(':checked').map($stands);
  }
  innerWidth > 900 && $all('.rest').map($x => $x.open = 1);
  if ($data.now) { $clock($one('#left').dataset.left || -1); $tick(); $ask(); }
}
