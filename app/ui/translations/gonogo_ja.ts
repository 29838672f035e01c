<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>Screen</name>
    <message>
      <source> ({0} are known by name only: if they are other parts, use --new-parts)</source>
      <translation>（うち {0} 個は名前のみ一致：別のワークなら --new-parts を使ってください）</translation>
    </message>
    <message>
      <source> ({0} more like it)</source>
      <translation>（同様の問題があと {0} 件）</translation>
    </message>
    <message>
      <source> ({0} older than the trigger thrown away)</source>
      <translation>（トリガより古い {0} 枚を破棄）</translation>
    </message>
    <message>
      <source> Found (in 95 % of cases): {0}.</source>
      <translation>検出できるもの（95 % の場合）：{0}。</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation>、ほか {0} 個</translation>
    </message>
    <message>
      <source> of lot {0}</source>
      <translation>（ロット {0}）</translation>
    </message>
    <message>
      <source>(and {more} more)</source>
      <translation>（他 {more} 件）</translation>
    </message>
    <message>
      <source>(device is not set)</source>
      <translation>（device が未設定）</translation>
    </message>
    <message>
      <source>+</source>
      <translation>+</translation>
    </message>
    <message>
      <source>--device cuda: torch finds no CUDA device; use --device cpu</source>
      <translation>--device cuda：torch から CUDA デバイスが見えません。--device cpu を使ってください</translation>
    </message>
    <message>
      <source>--option {0}: expected KEY=VALUE</source>
      <translation>--option {0}：KEY=VALUE が必要です</translation>
    </message>
    <message>
      <source>--option {0}: {1} has no such option; known are {2}</source>
      <translation>--option {0}：{1} にこのオプションはありません。使えるのは {2} です</translation>
    </message>
    <message>
      <source>--option {0}: {1} is given twice</source>
      <translation>--option {0}：{1} が 2 回指定されています</translation>
    </message>
    <message>
      <source>--part-pattern '{0}': expected a named group, (?P&lt;part&gt;...) and / or (?P&lt;group&gt;...)</source>
      <translation>--part-pattern '{0}'：名前付きグループ (?P&lt;part&gt;...) や (?P&lt;group&gt;...) が必要です</translation>
    </message>
    <message>
      <source>--part-pattern '{0}': {1}</source>
      <translation>--part-pattern '{0}'：{1}</translation>
    </message>
    <message>
      <source>--patience needs synthetic defects, and no place for one was found in the select parts; leave it out</source>
      <translation>--patience には合成欠陥が必要ですが、選択用ワークに置く場所がありません。外してください</translation>
    </message>
    <message>
      <source>--precision bf16: this GPU has none; use --precision fp32</source>
      <translation>--precision bf16：この GPU は対応していません。--precision fp32 を使ってください</translation>
    </message>
    <message>
      <source>--student {0}: expected one of {1}</source>
      <translation>--student {0}：{1} のいずれかが必要です</translation>
    </message>
    <message>
      <source>1 good part</source>
      <translation>良品 1 個</translation>
    </message>
    <message>
      <source>1 good part proves {0} on average; for {1} collect {2} more ({3} in all)</source>
      <translation>良品 1 個で平均 {0} を証明。{1} にはあと {2} 個（合計 {3} 個）必要です</translation>
    </message>
    <message>
      <source>1 good part proves {0} with {1} % confidence; for {2} collect {3} more ({4} in all)</source>
      <translation>良品 1 個で {0} を証明（信頼度 {1} %）。{2} にはあと {3} 個（合計 {4} 個）必要です</translation>
    </message>
    <message>
      <source>1 in {n}</source>
      <translation>{n} 分の 1</translation>
    </message>
    <message>
      <source>1 part</source>
      <translation>1 個</translation>
    </message>
    <message>
      <source>1 region, {area} px</source>
      <translation>1 領域、{area} px</translation>
    </message>
    <message>
      <source>1. Write the good parts to a stick or a shared folder.</source>
      <translation>1. 良品をUSBメモリまたは共有フォルダに書き出します。</translation>
    </message>
    <message>
      <source>2. On the workstation, unpack it and run there:</source>
      <translation>2. ワークステーションで展開し、そこで実行します：</translation>
    </message>
    <message>
      <source>3. Bring the bundle back here.</source>
      <translation>3. バンドルをここに持ち帰ります。</translation>
    </message>
    <message>
      <source>31 days</source>
      <translation>31 日間</translation>
    </message>
    <message>
      <source>7 days</source>
      <translation>7 日間</translation>
    </message>
    <message>
      <source>; and {0} more</source>
      <translation>；ほか {0} 個</translation>
    </message>
    <message>
      <source>; check cable, power and whether another program has it open</source>
      <translation>。ケーブル、電源、他のプログラムが使っていないかを確認してください</translation>
    </message>
    <message>
      <source>; {0} of them {1} at or below the threshold, so if they are defective, defects like theirs pass as OK</source>
      <translation>；うち {0} 個がしきい値以下に{1}。不良であれば同様の不良が OK で通ります</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits or letters.</source>
      <translation>PIN は {least}～{most} 文字の数字または文字です。</translation>
    </message>
    <message>
      <source>A camera is frozen</source>
      <translation>カメラのフリーズ</translation>
    </message>
    <message>
      <source>A line at {score} rejects {overkill} of {good} good parts; the best promise it could keep is {share} %.</source>
      <translation>ラインを {score} にすると、良品 {good} 個中 {overkill} 個が過検出になります。保証できる最良値は {share} % です。</translation>
    </message>
    <message>
      <source>A name has 1 to {most} characters.</source>
      <translation>名前は 1～{most} 文字です。</translation>
    </message>
    <message>
      <source>A new product needs a name. All it takes is good parts.</source>
      <translation>新しい品種には名前が必要です。必要なのは良品だけです。</translation>
    </message>
    <message>
      <source>A part has arrived</source>
      <translation>ワークが到着</translation>
    </message>
    <message>
      <source>A part is being judged</source>
      <translation>ワークを判定中</translation>
    </message>
    <message>
      <source>A picture is blurred</source>
      <translation>画像のぼけ</translation>
    </message>
    <message>
      <source>A picture is dark</source>
      <translation>画像が暗い</translation>
    </message>
    <message>
      <source>A report with all pictures: {path}</source>
      <translation>全画像付きレポート：{path}</translation>
    </message>
    <message>
      <source>A threshold is honest where the set shows parts as they come, not a choice.</source>
      <translation>ワークを選別せず来たまま集めたセットでこそ、しきい値は信頼できます。</translation>
    </message>
    <message>
      <source>A verdict is there to be read</source>
      <translation>判定結果を読み取り可能</translation>
    </message>
    <message>
      <source>About</source>
      <translation>バージョン情報</translation>
    </message>
    <message>
      <source>About this part</source>
      <translation>このワークの情報</translation>
    </message>
    <message>
      <source>Acknowledge</source>
      <translation>確認</translation>
    </message>
    <message>
      <source>Acknowledge the alarm</source>
      <translation>アラームを確認</translation>
    </message>
    <message>
      <source>Acknowledge within</source>
      <translation>応答期限</translation>
    </message>
    <message>
      <source>Acknowledged by the PLC</source>
      <translation>PLC 応答済み</translation>
    </message>
    <message>
      <source>Add a user</source>
      <translation>ユーザー追加</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>管理者</translation>
    </message>
    <message>
      <source>Alarm</source>
      <translation>アラーム</translation>
    </message>
    <message>
      <source>Alarms</source>
      <translation>アラーム</translation>
    </message>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>All judged right at {time}.</source>
      <translation>{time} に全数正しく判定しました。</translation>
    </message>
    <message>
      <source>All lots</source>
      <translation>全ロット</translation>
    </message>
    <message>
      <source>All recipes</source>
      <translation>全レシピ</translation>
    </message>
    <message>
      <source>All time</source>
      <translation>全期間</translation>
    </message>
    <message>
      <source>All {n} golden parts were judged right.</source>
      <translation>標準ワーク {n} 個をすべて正しく判定しました。</translation>
    </message>
    <message>
      <source>An OK may leave</source>
      <translation>OK 排出可</translation>
    </message>
    <message>
      <source>An area is half drawn: close it at its first corner, or undo it.</source>
      <translation>描きかけの範囲があります。最初の角で閉じるか、元に戻してください。</translation>
    </message>
    <message>
      <source>An operator needs no PIN and is not in the list.</source>
      <translation>オペレーターに PIN は不要で、一覧には載りません。</translation>
    </message>
    <message>
      <source>Anomaly maps</source>
      <translation>ヒートマップ</translation>
    </message>
    <message>
      <source>Another product is put in force by an engineer.</source>
      <translation>他の品種の適用はエンジニアが行います。</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>指定なし</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>適用</translation>
    </message>
    <message>
      <source>Apply the numbers</source>
      <translation>数値を適用</translation>
    </message>
    <message>
      <source>Arrow keys move the cross, the space bar sets a corner, Enter closes an area. With Move, the space bar chooses an area, arrow keys move it, Delete removes it.</source>
      <translation>矢印キーで十字を動かし、スペースキーで角を置き、Enter で範囲を閉じます。「移動」ではスペースキーで範囲を選び、矢印キーで動かし、Delete で削除します。</translation>
    </message>
    <message>
      <source>Asking the camera</source>
      <translation>カメラに問い合わせ中</translation>
    </message>
    <message>
      <source>At least {least} to learn from. To promise that at most 1 good part in {one} is rejected ({sure} % sure), {unseen} more that the training has not seen: {all} in all are a good start.</source>
      <translation>学習には最低 {least} 個必要です。過検出を良品 {one} 個に 1 個以下（信頼度 {sure} %）と保証するには、学習に使わない良品がさらに {unseen} 個必要です。まずは合計 {all} 個が目安です。</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>最大容量</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>監査</translation>
    </message>
    <message>
      <source>Audit trail</source>
      <translation>監査証跡</translation>
    </message>
    <message>
      <source>Back to line</source>
      <translation>ラインへ戻る</translation>
    </message>
    <message>
      <source>Back to live</source>
      <translation>ライブへ戻る</translation>
    </message>
    <message>
      <source>Back to the line</source>
      <translation>ライン画面へ戻る</translation>
    </message>
    <message>
      <source>Back to the live part</source>
      <translation>現在のワークへ戻る</translation>
    </message>
    <message>
      <source>Back to the live picture</source>
      <translation>ライブ画像へ戻る</translation>
    </message>
    <message>
      <source>Backends in order</source>
      <translation>バックエンド順</translation>
    </message>
    <message>
      <source>Basler camera</source>
      <translation>Basler カメラ</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>Begin again</source>
      <translation>最初から開始</translation>
    </message>
    <message>
      <source>Begin the new product</source>
      <translation>新しい品種を開始</translation>
    </message>
    <message>
      <source>Being judged now. No part passes until they are through.</source>
      <translation>判定中です。終わるまでワークは通過しません。</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>枠</translation>
    </message>
    <message>
      <source>Broken pipe</source>
      <translation>接続が切れました</translation>
    </message>
    <message>
      <source>By whom</source>
      <translation>操作者</translation>
    </message>
    <message>
      <source>Calibrated</source>
      <translation>校正</translation>
    </message>
    <message>
      <source>Calibration, confidence</source>
      <translation>校正：信頼度</translation>
    </message>
    <message>
      <source>Calibration, good parts</source>
      <translation>校正：良品数</translation>
    </message>
    <message>
      <source>Calibration, method</source>
      <translation>校正：方式</translation>
    </message>
    <message>
      <source>Calibration, parts above the limit</source>
      <translation>校正：しきい値超えのワーク数</translation>
    </message>
    <message>
      <source>Calibration, pictures</source>
      <translation>校正：画像</translation>
    </message>
    <message>
      <source>Calibration, time</source>
      <translation>校正：日時</translation>
    </message>
    <message>
      <source>Calibration, tolerated RECHECK</source>
      <translation>校正：許容再検査率</translation>
    </message>
    <message>
      <source>Calibration, tolerated false rejects</source>
      <translation>校正：許容過検出率</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <source>Camera {name}</source>
      <translation>カメラ {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Cancel the training</source>
      <translation>学習をキャンセル</translation>
    </message>
    <message>
      <source>Cannot allocate memory</source>
      <translation>メモリ不足</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>変更点</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>チェック</translation>
    </message>
    <message>
      <source>Check the golden parts</source>
      <translation>標準ワークをチェック</translation>
    </message>
    <message>
      <source>Checking</source>
      <translation>確認中</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>点検</translation>
    </message>
    <message>
      <source>Checks and drift</source>
      <translation>点検とドリフト</translation>
    </message>
    <message>
      <source>Choose and move what is ignored</source>
      <translation>無視する範囲を選んで動かす</translation>
    </message>
    <message>
      <source>Choose the promise. Drag the line to see what another threshold would do.</source>
      <translation>保証値を選択します。ラインをドラッグすると、他のしきい値の結果を確認できます。</translation>
    </message>
    <message>
      <source>Choose your name and type your PIN.</source>
      <translation>名前を選び、PIN を入力してください。</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>クリア</translation>
    </message>
    <message>
      <source>Clear all filters</source>
      <translation>フィルタをすべて解除</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>比較対象</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation>接続を拒否されました</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
      <source>Contour</source>
      <translation>輪郭</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>コピーしました。</translation>
    </message>
    <message>
      <source>Copied. Paste it into your message to support.</source>
      <translation>コピーしました。サポートへの連絡に貼り付けてください。</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy for support</source>
      <translation>サポート用にコピー</translation>
    </message>
    <message>
      <source>Copy the trace</source>
      <translation>トレースをコピー</translation>
    </message>
    <message>
      <source>Copying ...</source>
      <translation>コピー中 ...</translation>
    </message>
    <message>
      <source>Counting ...</source>
      <translation>集計中 ...</translation>
    </message>
    <message>
      <source>Counts of the shift</source>
      <translation>シフトのカウント</translation>
    </message>
    <message>
      <source>Cycle p99</source>
      <translation>サイクル p99</translation>
    </message>
    <message>
      <source>Cycle, ms</source>
      <translation>サイクル、ms</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>ダークテーマ</translation>
    </message>
    <message>
      <source>Dark: mean level {level} of 255. Expose longer or add light.</source>
      <translation>暗い：平均輝度 {level}（最大 255）。露光を長くするか照明を強くしてください。</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>データフォルダ</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>データベース</translation>
    </message>
    <message>
      <source>Defects</source>
      <translation>不良</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>最後の 1 桁を削除</translation>
    </message>
    <message>
      <source>Delete {product} with all its versions and golden parts? It moves to the trash, from where it can be put back.</source>
      <translation>{product} を全バージョンと標準ワークごと削除しますか？ごみ箱に移動し、元に戻せます。</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Device address</source>
      <translation>機器アドレス</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>デバイス使用中</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>機器</translation>
    </message>
    <message>
      <source>Devices: what each of them says</source>
      <translation>機器：それぞれの状態</translation>
    </message>
    <message>
      <source>Directory not empty</source>
      <translation>フォルダが空ではありません</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>ディスク</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>ディスク割当超過</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Drag a rectangle around what is to be inspected; cover what may differ.</source>
      <translation>検査対象を矩形で囲みます。違いがあってよい部分は覆ってください。</translation>
    </message>
    <message>
      <source>Draw a free area that is ignored</source>
      <translation>無視する自由な範囲を描く</translation>
    </message>
    <message>
      <source>Draw a rectangle that is ignored</source>
      <translation>無視する矩形を描く</translation>
    </message>
    <message>
      <source>Draw the inspected region</source>
      <translation>検査領域を描く</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>ドリフト</translation>
    </message>
    <message>
      <source>Drift alarm</source>
      <translation>ドリフトアラーム</translation>
    </message>
    <message>
      <source>Earlier part: {verdict}</source>
      <translation>以前のワーク：{verdict}</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>エンジン</translation>
    </message>
    <message>
      <source>Engineer {number}</source>
      <translation>エンジニア {number}</translation>
    </message>
    <message>
      <source>Enlarge both pictures</source>
      <translation>両画像を拡大</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>入力</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>エポック</translation>
    </message>
    <message>
      <source>Epoch {epoch}, loss {loss}, {left} left</source>
      <translation>エポック {epoch}、損失 {loss}、残り {left}</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>エポック数</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>イベント</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>全員</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>エクスポート</translation>
    </message>
    <message>
      <source>Export CSV</source>
      <translation>CSV 出力</translation>
    </message>
    <message>
      <source>Export the selected parts</source>
      <translation>選択したワークをエクスポート</translation>
    </message>
    <message>
      <source>Export the set</source>
      <translation>セットをエクスポート</translation>
    </message>
    <message>
      <source>Export what is shown as CSV</source>
      <translation>表示内容を CSV 出力</translation>
    </message>
    <message>
      <source>Exported: {n} parts, {pictures} pictures, {maps} maps, in {folder}</source>
      <translation>エクスポート済み：{n} 個、画像 {pictures} 枚、ヒートマップ {maps} 枚、{folder}</translation>
    </message>
    <message>
      <source>Exporting: {n} parts done</source>
      <translation>エクスポート中：{n} 個完了</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>露光</translation>
    </message>
    <message>
      <source>Exposure is fine: mean level {level} of 255.</source>
      <translation>露光は適正です：平均輝度 {level}（最大 255）。</translation>
    </message>
    <message>
      <source>Exposure, µs</source>
      <translation>露光, µs</translation>
    </message>
    <message>
      <source>FAULT</source>
      <translation>異常</translation>
    </message>
    <message>
      <source>FAULTED</source>
      <translation>異常</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <source>False drift alarm</source>
      <translation>ドリフト誤報</translation>
    </message>
    <message>
      <source>False reject</source>
      <translation>過検出</translation>
    </message>
    <message>
      <source>Field of the part</source>
      <translation>ワークの区画</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>ファイルがあります</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
      <source>Fill the page with this part</source>
      <translation>このワークをページいっぱいに表示</translation>
    </message>
    <message>
      <source>Find each part in its picture and turn it upright: for parts that lie anyhow</source>
      <translation>各画像でワークを見つけて向きをそろえます（置き方が一定でないワーク用）</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>開始日</translation>
    </message>
    <message>
      <source>Focus</source>
      <translation>ピント</translation>
    </message>
    <message>
      <source>Focus, compared with the best so far</source>
      <translation>ピント（これまでの最良との比較）</translation>
    </message>
    <message>
      <source>Folder for the set</source>
      <translation>セットのフォルダ</translation>
    </message>
    <message>
      <source>Folder of pictures of good parts</source>
      <translation>良品画像のフォルダ</translation>
    </message>
    <message>
      <source>Folder with pictures of defects</source>
      <translation>不良画像のフォルダ</translation>
    </message>
    <message>
      <source>Folder with pictures of defects, if you have some</source>
      <translation>不良画像のフォルダ（あれば）</translation>
    </message>
    <message>
      <source>Frames between station and PLC, the newest last</source>
      <translation>ステーションと PLC 間のフレーム（最新が最後）</translation>
    </message>
    <message>
      <source>From ... to ...</source>
      <translation>期間指定 ...</translation>
    </message>
    <message>
      <source>From version {old} to version {new}</source>
      <translation>バージョン {old} から {new} へ</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全画面</translation>
    </message>
    <message>
      <source>Full screen, F11</source>
      <translation>全画面、F11</translation>
    </message>
    <message>
      <source>Further recipes or backends in the period: {n}; choose one above to see it.</source>
      <translation>この期間には他のレシピまたはバックエンドが {n} 件あります。上で選択すると表示されます。</translation>
    </message>
    <message>
      <source>GStreamer pipeline</source>
      <translation>GStreamer パイプライン</translation>
    </message>
    <message>
      <source>Gain</source>
      <translation>ゲイン</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>一覧</translation>
    </message>
    <message>
      <source>Gap in the record</source>
      <translation>記録の欠落</translation>
    </message>
    <message>
      <source>GenICam camera</source>
      <translation>GenICam カメラ</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>続行</translation>
    </message>
    <message>
      <source>Go on with the selected product</source>
      <translation>選択した品種を続行</translation>
    </message>
    <message>
      <source>Go on without a check</source>
      <translation>チェックせずに続行</translation>
    </message>
    <message>
      <source>Go on without golden parts</source>
      <translation>標準ワークなしで続行</translation>
    </message>
    <message>
      <source>Golden part {name}</source>
      <translation>標準ワーク {name}</translation>
    </message>
    <message>
      <source>Golden parts</source>
      <translation>標準ワーク</translation>
    </message>
    <message>
      <source>Gonogo is under the Apache License 2.0. Every package keeps its own licence and notices in its folder below {folder}.</source>
      <translation>Gonogo は Apache License 2.0 で提供されます。各パッケージのライセンスと告知は {folder} 内のそれぞれのフォルダにあります。</translation>
    </message>
    <message>
      <source>Gonogo {version}</source>
      <translation>Gonogo {version}</translation>
    </message>
    <message>
      <source>Gonogo: teach a product</source>
      <translation>Gonogo：品種のティーチング</translation>
    </message>
    <message>
      <source>Good parts</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>Good parts and faults stay</source>
      <translation>良品・異常の保存期間</translation>
    </message>
    <message>
      <source>Good parts rejected, at most</source>
      <translation>過検出率の上限</translation>
    </message>
    <message>
      <source>Heartbeat every</source>
      <translation>ハートビート周期</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>高さ</translation>
    </message>
    <message>
      <source>Hide frames that repeat</source>
      <translation>繰り返しフレームを隠す</translation>
    </message>
    <message>
      <source>Hide repeats</source>
      <translation>繰り返しを隠す</translation>
    </message>
    <message>
      <source>History</source>
      <translation>履歴</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>信頼度</translation>
    </message>
    <message>
      <source>I/O monitor</source>
      <translation>I/O モニタ</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>無視</translation>
    </message>
    <message>
      <source>Ignore area</source>
      <translation>範囲を無視</translation>
    </message>
    <message>
      <source>Ignore nothing</source>
      <translation>無視を解除</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>インポート</translation>
    </message>
    <message>
      <source>Import the bundle</source>
      <translation>バンドルをインポート</translation>
    </message>
    <message>
      <source>Import the defects</source>
      <translation>不良画像をインポート</translation>
    </message>
    <message>
      <source>Import the folder</source>
      <translation>フォルダをインポート</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>入出力エラー</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>検査</translation>
    </message>
    <message>
      <source>Installed packages with their licences</source>
      <translation>インストール済みパッケージとライセンス</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>フォルダです</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>ジャーナル</translation>
    </message>
    <message>
      <source>Judge the golden parts</source>
      <translation>標準ワークを判定</translation>
    </message>
    <message>
      <source>Judge the golden parts now? Parts that arrive meanwhile are FAULT.</source>
      <translation>標準ワークを今すぐ判定しますか？その間に来たワークは異常になります。</translation>
    </message>
    <message>
      <source>Judgement</source>
      <translation>人の判定</translation>
    </message>
    <message>
      <source>Judging the golden parts</source>
      <translation>標準ワークを判定中</translation>
    </message>
    <message>
      <source>Keep the ticked parts</source>
      <translation>チェックしたワークを保存</translation>
    </message>
    <message>
      <source>Kept for {n} parts: {label}</source>
      <translation>{n} 個に保存しました：{label}</translation>
    </message>
    <message>
      <source>Kept in {file}; the line tells the camera at its next start.</source>
      <translation>{file} に保存しました。ラインは次回起動時にカメラへ設定します。</translation>
    </message>
    <message>
      <source>Kept: {label}</source>
      <translation>保存しました：{label}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>キオスクモード</translation>
    </message>
    <message>
      <source>Known-bad masters</source>
      <translation>不良マスター</translation>
    </message>
    <message>
      <source>Labels and sets below are for all of them.</source>
      <translation>下のラベルとセットは選択したすべてに適用されます。</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>拡大</translation>
    </message>
    <message>
      <source>Largest defect from, in pixels</source>
      <translation>最大不良の下限（画素）</translation>
    </message>
    <message>
      <source>Largest defect to, in pixels</source>
      <translation>最大不良の上限（画素）</translation>
    </message>
    <message>
      <source>Largest defect, px</source>
      <translation>最大不良、px</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>過去 24 時間</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>過去 30 日</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>過去 7 日</translation>
    </message>
    <message>
      <source>Last NG</source>
      <translation>直近 NG</translation>
    </message>
    <message>
      <source>Last NG part: none yet</source>
      <translation>直近 NG ワーク：なし</translation>
    </message>
    <message>
      <source>Last NG {part}</source>
      <translation>直近 NG {part}</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>終了日</translation>
    </message>
    <message>
      <source>Last hour</source>
      <translation>過去 1 時間</translation>
    </message>
    <message>
      <source>Last parts</source>
      <translation>直近のワーク</translation>
    </message>
    <message>
      <source>Last {count} parts</source>
      <translation>直近 {count} 個</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>左</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Licence of Gonogo</source>
      <translation>Gonogo のライセンス</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>ライトテーマ</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Limit, {backend}</source>
      <translation>しきい値、{backend}</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>ライン</translation>
    </message>
    <message>
      <source>Line timing</source>
      <translation>ラインタイミング</translation>
    </message>
    <message>
      <source>Line to the promise</source>
      <translation>ラインを保証値に戻す</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>ライブ画像</translation>
    </message>
    <message>
      <source>Lock OK until {count} known-bad masters were rejected? Good parts that arrive meanwhile are FAULT. Have the masters at hand.</source>
      <translation>不良マスター {count} 個が排出されるまで OK をロックしますか？その間に来た良品は異常になります。マスターを用意してください。</translation>
    </message>
    <message>
      <source>Lock and start</source>
      <translation>ロックして開始</translation>
    </message>
    <message>
      <source>Locked: {role}</source>
      <translation>ロック中：{role}</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>ログイン</translation>
    </message>
    <message>
      <source>Log out</source>
      <translation>ログアウト</translation>
    </message>
    <message>
      <source>Logged in: {name}</source>
      <translation>ログイン中：{name}</translation>
    </message>
    <message>
      <source>Logged in: {name}, {role}</source>
      <translation>ログイン中：{name}、{role}</translation>
    </message>
    <message>
      <source>Longest, ms</source>
      <translation>最長、ms</translation>
    </message>
    <message>
      <source>Looking ...</source>
      <translation>検索中 ...</translation>
    </message>
    <message>
      <source>Looking for the good part that looks most like it ...</source>
      <translation>最も似ている良品を検索中 ...</translation>
    </message>
    <message>
      <source>Looking for the part in every picture.</source>
      <translation>すべての画像でワークを探しています。</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>損失</translation>
    </message>
    <message>
      <source>Loss of the training</source>
      <translation>学習の損失</translation>
    </message>
    <message>
      <source>Lot</source>
      <translation>ロット</translation>
    </message>
    <message>
      <source>Make administrator</source>
      <translation>管理者にする</translation>
    </message>
    <message>
      <source>Make engineer</source>
      <translation>エンジニアにする</translation>
    </message>
    <message>
      <source>Make the first administrator</source>
      <translation>最初の管理者を登録</translation>
    </message>
    <message>
      <source>Make {name} an administrator? {name} can then manage users, too.</source>
      <translation>{name} を管理者にしますか？ {name} もユーザーを管理できるようになります。</translation>
    </message>
    <message>
      <source>Make {name} an engineer? {name} can no longer manage users.</source>
      <translation>{name} をエンジニアにしますか？ {name} はユーザーを管理できなくなります。</translation>
    </message>
    <message>
      <source>Making the bundle and proving it against what was trained</source>
      <translation>バンドルを作成し、学習結果と照合中</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>ヒートマップ</translation>
    </message>
    <message>
      <source>Masters rejected</source>
      <translation>排出済みマスター</translation>
    </message>
    <message>
      <source>Masters {done}/{all}</source>
      <translation>マスター {done}/{all}</translation>
    </message>
    <message>
      <source>Mean score</source>
      <translation>平均スコア</translation>
    </message>
    <message>
      <source>Means outside: {n} of {all}. Drift alarms (dotted): {alarms}.</source>
      <translation>限界外の平均値：{n}/{all}。ドリフトアラーム（点線）：{alarms}。</translation>
    </message>
    <message>
      <source>Measuring the good parts that were kept back</source>
      <translation>取り置いた良品を測定中</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>メニュー</translation>
    </message>
    <message>
      <source>Menu of all pages, F10</source>
      <translation>全ページのメニュー、F10</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>Modbus RTU, the PLC is master</source>
      <translation>Modbus RTU、PLC がマスター</translation>
    </message>
    <message>
      <source>Modbus RTU, the station is master</source>
      <translation>Modbus RTU、ステーションがマスター</translation>
    </message>
    <message>
      <source>Model (bundle)</source>
      <translation>モデル（バンドル）</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>フィルタを追加</translation>
    </message>
    <message>
      <source>Most alike of the newest {n} good ones: part {number}</source>
      <translation>最新の良品 {n} 個中で最も類似：ワーク {number}</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移動</translation>
    </message>
    <message>
      <source>My PIN</source>
      <translation>自分の PIN</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG and RECHECK stay</source>
      <translation>NG・再検査の保存期間</translation>
    </message>
    <message>
      <source>NOT READY</source>
      <translation>準備中</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>品種名</translation>
    </message>
    <message>
      <source>Nearest good part</source>
      <translation>最も近い良品</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>新しい PIN</translation>
    </message>
    <message>
      <source>New PIN for {name}</source>
      <translation>{name} の新しい PIN</translation>
    </message>
    <message>
      <source>New user</source>
      <translation>新規ユーザー</translation>
    </message>
    <message>
      <source>Newer</source>
      <translation>新しい方</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>No defects in this period.</source>
      <translation>この期間に不良はありません。</translation>
    </message>
    <message>
      <source>No defects yet.</source>
      <translation>不良はまだありません。</translation>
    </message>
    <message>
      <source>No good part yet</source>
      <translation>良品はまだありません</translation>
    </message>
    <message>
      <source>No part has come yet</source>
      <translation>ワークはまだ来ていません</translation>
    </message>
    <message>
      <source>No part passes: judging the golden parts</source>
      <translation>通過停止：標準ワークを判定中</translation>
    </message>
    <message>
      <source>No part passes: switching to {product}</source>
      <translation>通過停止：{product} に切替中</translation>
    </message>
    <message>
      <source>No part selected</source>
      <translation>ワーク未選択</translation>
    </message>
    <message>
      <source>No part yet</source>
      <translation>ワークなし</translation>
    </message>
    <message>
      <source>No parts in this period.</source>
      <translation>この期間にワークはありません。</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>画像なし</translation>
    </message>
    <message>
      <source>No picture of a part is kept.</source>
      <translation>ワークの画像は保存されていません。</translation>
    </message>
    <message>
      <source>No picture of this part</source>
      <translation>このワークの画像なし</translation>
    </message>
    <message>
      <source>No picture was kept of this part. Pictures of good parts are kept where the station file says keep_ok_images; on a full disk none are.</source>
      <translation>このワークの画像は保存されていません。良品の画像はステーションファイルの keep_ok_images の設定で保存されます。ディスクが満杯のときは保存されません。</translation>
    </message>
    <message>
      <source>No picture yet</source>
      <translation>画像はまだありません</translation>
    </message>
    <message>
      <source>No pictures to choose from</source>
      <translation>選択できる画像がありません</translation>
    </message>
    <message>
      <source>No route to host</source>
      <translation>ホストに到達できません</translation>
    </message>
    <message>
      <source>No scores of good parts in this period.</source>
      <translation>この期間に良品のスコアはありません。</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>ディスクに空きがありません</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>デバイスがありません</translation>
    </message>
    <message>
      <source>No such device or address</source>
      <translation>デバイスまたはアドレスがありません</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>ファイルまたはフォルダがありません</translation>
    </message>
    <message>
      <source>No such parts</source>
      <translation>該当するワークなし</translation>
    </message>
    <message>
      <source>Nobody has a PIN yet, so everybody may do everything here. From the first administrator on, all but watching and acknowledging needs a PIN.</source>
      <translation>まだ PIN がないため、誰でもすべて操作できます。最初の管理者を登録すると、閲覧と確認以外には PIN が必要です。</translation>
    </message>
    <message>
      <source>Nobody has been given a PIN yet, so everybody may do everything. Make the first administrator on the page Users.</source>
      <translation>まだ PIN がないため、誰でもすべて操作できます。「ユーザー」ページで最初の管理者を登録してください。</translation>
    </message>
    <message>
      <source>Nobody has said anything about this part yet.</source>
      <translation>このワークにはまだ記録がありません。</translation>
    </message>
    <message>
      <source>Nobody is logged in: {role}</source>
      <translation>未ログイン：{role}</translation>
    </message>
    <message>
      <source>None.</source>
      <translation>なし。</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>フォルダではありません</translation>
    </message>
    <message>
      <source>Not acknowledged</source>
      <translation>未応答</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>まだチェックしていません。</translation>
    </message>
    <message>
      <source>Not judged yet</source>
      <translation>まだ判定なし</translation>
    </message>
    <message>
      <source>Not judged yet.</source>
      <translation>まだ判定していません。</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>未送信</translation>
    </message>
    <message>
      <source>Not written: {reason}</source>
      <translation>書き込み失敗：{reason}</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>Nothing can be set here: cameras of the kind {kind} have no settings.</source>
      <translation>ここで設定できるものはありません。種類 {kind} のカメラに設定項目はありません。</translation>
    </message>
    <message>
      <source>Nothing differs from what the station file says.</source>
      <translation>ステーションファイルの内容と違いはありません。</translation>
    </message>
    <message>
      <source>Nothing was done in this period, or nothing that fits the search.</source>
      <translation>この期間に操作がないか、検索に一致するものがありません。</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>何も送られませんでした。</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>OK is locked: {done} of {all} masters rejected. Send the next known-bad master.</source>
      <translation>OK ロック中：マスター {all} 個中 {done} 個を排出。次の不良マスターを流してください。</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <source>Older</source>
      <translation>古い方</translation>
    </message>
    <message>
      <source>On the bars: the share of all up to there.</source>
      <translation>棒の上の数値：そこまでの累積比率。</translation>
    </message>
    <message>
      <source>On the wire: {kind}</source>
      <translation>通信フレーム：{kind}</translation>
    </message>
    <message>
      <source>On this station</source>
      <translation>このステーション</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>お待ちください</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>不透明度</translation>
    </message>
    <message>
      <source>Opacity of the map</source>
      <translation>ヒートマップの不透明度</translation>
    </message>
    <message>
      <source>Open the step Threshold first: the pictures must be scored.</source>
      <translation>先に「しきい値」の手順を開いてください。画像の採点が必要です。</translation>
    </message>
    <message>
      <source>OpenCV cannot write PNG; install opencv-python-headless again</source>
      <translation>OpenCV が PNG を書けません。opencv-python-headless を入れ直してください</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>許可されていません</translation>
    </message>
    <message>
      <source>Operators need no PIN and are not in this list.</source>
      <translation>オペレーターは PIN 不要のため、この一覧にはありません。</translation>
    </message>
    <message>
      <source>Or a folder of pictures</source>
      <translation>または画像フォルダ</translation>
    </message>
    <message>
      <source>Or go on where you left:</source>
      <translation>または前回の続きから：</translation>
    </message>
    <message>
      <source>Or the path of a picture file</source>
      <translation>または画像ファイルのパス</translation>
    </message>
    <message>
      <source>Other product</source>
      <translation>別の品種</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN change failed</source>
      <translation>PIN 変更失敗</translation>
    </message>
    <message>
      <source>PIN changed</source>
      <translation>PIN 変更</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN またはパスワード</translation>
    </message>
    <message>
      <source>PLC</source>
      <translation>PLC</translation>
    </message>
    <message>
      <source>PLC kind {0}: expected one of {1}</source>
      <translation>PLC の種類 {0}：{1} のいずれかが必要です</translation>
    </message>
    <message>
      <source>PLC link loopback is lost: it is closed or unplugged; plug it in</source>
      <translation>PLC 接続 loopback が切れました：閉じられたか抜かれています。差し込んでください</translation>
    </message>
    <message>
      <source>PLC link loopback is unplugged; plug it in</source>
      <translation>PLC 接続 loopback が抜かれています。差し込んでください</translation>
    </message>
    <message>
      <source>PLC link {0} is lost: the PLC does not answer; check cable and `device_id`</source>
      <translation>PLC 接続 {0} が切れました：PLC が応答しません。ケーブルと `device_id` を確認してください</translation>
    </message>
    <message>
      <source>PLC link {0} is lost: {1}</source>
      <translation>PLC 接続 {0} が切れました：{1}</translation>
    </message>
    <message>
      <source>PLC port is not set: {0}</source>
      <translation>PLC ポートが未設定です：{0}</translation>
    </message>
    <message>
      <source>PLC port {0}: gpiod is not installed; install it with: pip install 'gonogo[gpio]'</source>
      <translation>PLC ポート {0}：gpiod が入っていません。pip install 'gonogo[gpio]' で入れてください</translation>
    </message>
    <message>
      <source>PLC port {0}: it has no control lines; take a real serial port or adapter</source>
      <translation>PLC ポート {0}：制御線がありません。実際のシリアルポートかアダプタを使ってください</translation>
    </message>
    <message>
      <source>PLC port {0}: its pins cannot be had ({1}); check their names with gpioinfo, rights (group of the chip) and that no other program has them</source>
      <translation>PLC ポート {0}：ピンを使えません（{1}）。gpioinfo で名前、権限（チップのグループ）、他のプログラムが使っていないことを確認してください</translation>
    </message>
    <message>
      <source>PLC port {0}: {1}</source>
      <translation>PLC ポート {0}：{1}</translation>
    </message>
    <message>
      <source>PLC port {0}: {1}: no pin is named; see gpioinfo</source>
      <translation>PLC ポート {0}：{1}：ピンが指定されていません。gpioinfo を見てください</translation>
    </message>
    <message>
      <source>PLC trace {0}: cannot be written ({1}); correct `trace` under [plc] in the station file or remove it</source>
      <translation>PLC トレース {0}：書き込めません（{1}）。ステーションファイルの [plc] の `trace` を直すか削除してください</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>パッケージ</translation>
    </message>
    <message>
      <source>Packing the good parts.</source>
      <translation>良品をまとめています。</translation>
    </message>
    <message>
      <source>Part pattern</source>
      <translation>位置決めパターン</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>ワーク</translation>
    </message>
    <message>
      <source>Parts of which the answer is known</source>
      <translation>正解がわかっているワーク</translation>
    </message>
    <message>
      <source>Passed: all {all} masters were rejected, OK may leave.</source>
      <translation>合格：マスター {all} 個をすべて排出しました。OK を出せます。</translation>
    </message>
    <message>
      <source>Path of NAME.gonogo</source>
      <translation>NAME.gonogo のパス</translation>
    </message>
    <message>
      <source>Path of a picture file</source>
      <translation>画像ファイルのパス</translation>
    </message>
    <message>
      <source>Path of the bundle</source>
      <translation>バンドルのパス</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Pause the trace</source>
      <translation>トレースを一時停止</translation>
    </message>
    <message>
      <source>Paused. The lamps go on.</source>
      <translation>一時停止中。ランプは更新を続けます。</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>Period: {days}</source>
      <translation>期間：{days}</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>権限がありません</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Picture at the latest after</source>
      <translation>画像取得の期限</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>カメラの画像</translation>
    </message>
    <message>
      <source>Picture of the nearest good part</source>
      <translation>最も近い良品の画像</translation>
    </message>
    <message>
      <source>Picture of the part</source>
      <translation>ワークの画像</translation>
    </message>
    <message>
      <source>Picture of the product</source>
      <translation>品種の画像</translation>
    </message>
    <message>
      <source>Picture of the selected part</source>
      <translation>選択したワークの画像</translation>
    </message>
    <message>
      <source>Picture size, px</source>
      <translation>画像サイズ、px</translation>
    </message>
    <message>
      <source>Picture with the inspected region</source>
      <translation>検査領域付きの画像</translation>
    </message>
    <message>
      <source>Picture: part {part}.</source>
      <translation>画像：ワーク {part}。</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Pictures of good parts</source>
      <translation>良品の画像</translation>
    </message>
    <message>
      <source>Pictures per second</source>
      <translation>毎秒の画像数</translation>
    </message>
    <message>
      <source>Pin of the trigger</source>
      <translation>トリガーのピン</translation>
    </message>
    <message>
      <source>Pins for OK and reject</source>
      <translation>OK と不合格のピン</translation>
    </message>
    <message>
      <source>Pixel format</source>
      <translation>ピクセル形式</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>ポート</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Product {product}, {details}; tap for others</source>
      <translation>品種 {product}、{details}。タップで他の品種</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>品種</translation>
    </message>
    <message>
      <source>Products that are being taught</source>
      <translation>ティーチング中の品種</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>学習の進み具合</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>保証</translation>
    </message>
    <message>
      <source>Promise for RECHECK</source>
      <translation>再検査の保証</translation>
    </message>
    <message>
      <source>Promise, bound</source>
      <translation>保証：上限</translation>
    </message>
    <message>
      <source>Promise, kind</source>
      <translation>保証：種類</translation>
    </message>
    <message>
      <source>Pulse</source>
      <translation>パルス</translation>
    </message>
    <message>
      <source>Put a good part under the camera. Turn the lens until the bar is longest.</source>
      <translation>良品をカメラの下に置きます。バーが最も長くなるまでレンズを回してください。</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Put in force</source>
      <translation>適用</translation>
    </message>
    <message>
      <source>Put the older version {version} of {product} in force again? It becomes version {next}. Until it is in force, no part passes: what arrives is FAULT.</source>
      <translation>{product} の旧バージョン {version} を再び適用しますか？バージョン {next} になります。適用されるまでワークは通過せず、来たものは異常になります。</translation>
    </message>
    <message>
      <source>Put the recipe in force. Older versions are kept.</source>
      <translation>レシピを適用します。旧バージョンは残ります。</translation>
    </message>
    <message>
      <source>Put version {version} of {product} in force? Until it is, no part passes: what arrives is FAULT.</source>
      <translation>{product} のバージョン {version} を適用しますか？適用されるまでワークは通過せず、来たものは異常になります。</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>準備完了</translation>
    </message>
    <message>
      <source>RECHECK</source>
      <translation>再検査</translation>
    </message>
    <message>
      <source>RECHECK from, {backend}</source>
      <translation>再検査の下限、{backend}</translation>
    </message>
    <message>
      <source>Rate</source>
      <translation>フレームレート</translation>
    </message>
    <message>
      <source>Read all</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <source>Read all alarms</source>
      <translation>アラームをすべて表示</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>読み取り専用です</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>読み込み中</translation>
    </message>
    <message>
      <source>Reading what is installed</source>
      <translation>インストール内容を読み込み中</translation>
    </message>
    <message>
      <source>Reason for the label</source>
      <translation>ラベルの理由</translation>
    </message>
    <message>
      <source>Reason of the release</source>
      <translation>リリースの理由</translation>
    </message>
    <message>
      <source>Reason, such as: dust</source>
      <translation>理由（例：ほこり）</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>理由：{reason}</translation>
    </message>
    <message>
      <source>Recheck · Fault</source>
      <translation>再検査・異常</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>レシピ</translation>
    </message>
    <message>
      <source>Recipe in force</source>
      <translation>適用中のレシピ</translation>
    </message>
    <message>
      <source>Recipes</source>
      <translation>レシピ</translation>
    </message>
    <message>
      <source>Recipes of this station</source>
      <translation>このステーションのレシピ</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>記録</translation>
    </message>
    <message>
      <source>Red, green, blue</source>
      <translation>赤, 緑, 青</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>領域</translation>
    </message>
    <message>
      <source>Registers begin at</source>
      <translation>レジスタ先頭</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>排出</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>リリース</translation>
    </message>
    <message>
      <source>Release again</source>
      <translation>再リリース</translation>
    </message>
    <message>
      <source>Released as version {version}.</source>
      <translation>バージョン {version} としてリリースしました。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove the chosen area</source>
      <translation>選んだ範囲を削除</translation>
    </message>
    <message>
      <source>Remove the last</source>
      <translation>最後の 1 個を削除</translation>
    </message>
    <message>
      <source>Remove {name}? What {name} did stays in the audit trail.</source>
      <translation>{name} を削除しますか？{name} の操作は監査証跡に残ります。</translation>
    </message>
    <message>
      <source>Removed.</source>
      <translation>削除しました。</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>解像度</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>再起動</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>レビュー</translation>
    </message>
    <message>
      <source>Right now</source>
      <translation>現在の状態</translation>
    </message>
    <message>
      <source>SQLite in the data folder</source>
      <translation>データフォルダの SQLite</translation>
    </message>
    <message>
      <source>STARTING</source>
      <translation>起動中</translation>
    </message>
    <message>
      <source>STOP REQUEST: {0} parts in a row were not OK; stop the line, look at the last parts, the light, the camera and the tool, then acknowledge</source>
      <translation>停止要求：{0} 個続けて OK ではありません。ラインを止め、直近のワーク、照明、カメラ、工具を調べてから確認してください</translation>
    </message>
    <message>
      <source>SWITCHING</source>
      <translation>切替中</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save CSV</source>
      <translation>CSV 保存</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>PDF 保存</translation>
    </message>
    <message>
      <source>Save the report as PDF</source>
      <translation>レポートを PDF で保存</translation>
    </message>
    <message>
      <source>Save the table of shifts as CSV</source>
      <translation>シフト表を CSV で保存</translation>
    </message>
    <message>
      <source>Save the trace as a file</source>
      <translation>トレースをファイルに保存</translation>
    </message>
    <message>
      <source>Saved as {path}</source>
      <translation>{path} に保存しました</translation>
    </message>
    <message>
      <source>Say in a few words why; it stands in the history of the recipe.</source>
      <translation>理由を簡潔に書いてください。レシピの履歴に残ります。</translation>
    </message>
    <message>
      <source>Say that this part is defective</source>
      <translation>このワークを不良と記録</translation>
    </message>
    <message>
      <source>Say that this part is good</source>
      <translation>このワークを良品と記録</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Score from</source>
      <translation>スコア下限</translation>
    </message>
    <message>
      <source>Score of the last 200 parts</source>
      <translation>直近 200 個のスコア</translation>
    </message>
    <message>
      <source>Score of the last {n} parts</source>
      <translation>直近 {n} 個のスコア</translation>
    </message>
    <message>
      <source>Score to</source>
      <translation>スコア上限</translation>
    </message>
    <message>
      <source>Score: how strange a part looks</source>
      <translation>スコア：外観の異常の度合い</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>スコア</translation>
    </message>
    <message>
      <source>Scores of good parts and defects</source>
      <translation>良品と不良のスコア</translation>
    </message>
    <message>
      <source>Scores, and the line that can be moved</source>
      <translation>スコアと移動できるライン</translation>
    </message>
    <message>
      <source>Scoring pictures that the training has not seen</source>
      <translation>学習に使っていない画像を採点中</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>Search a package or a licence</source>
      <translation>パッケージまたはライセンスを検索</translation>
    </message>
    <message>
      <source>See how strange good parts and known defects look. Defects are optional.</source>
      <translation>良品と既知の不良の異常の度合いを確認します。不良は任意です。</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>すべて選択</translation>
    </message>
    <message>
      <source>Select several</source>
      <translation>複数選択</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>自己診断</translation>
    </message>
    <message>
      <source>Send to the next calibration set</source>
      <translation>次の校正セットへ送る</translation>
    </message>
    <message>
      <source>Send to the next training set</source>
      <translation>次の学習セットへ送る</translation>
    </message>
    <message>
      <source>Sent to the calibration set</source>
      <translation>校正セットへ送付済み</translation>
    </message>
    <message>
      <source>Sent to the next calibration set: {n} ({folder}).</source>
      <translation>次の校正セットへ送付：{n}（{folder}）。</translation>
    </message>
    <message>
      <source>Sent to the next training set: {n} ({folder}).</source>
      <translation>次の学習セットへ送付：{n}（{folder}）。</translation>
    </message>
    <message>
      <source>Sent to the training set</source>
      <translation>学習セットへ送付済み</translation>
    </message>
    <message>
      <source>Sent, not acknowledged</source>
      <translation>送信済み、未応答</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Set the threshold</source>
      <translation>しきい値を設定</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>シフト</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>シフト</translation>
    </message>
    <message>
      <source>Shifts begin</source>
      <translation>シフト開始</translation>
    </message>
    <message>
      <source>Show the anomaly map</source>
      <translation>ヒートマップを表示</translation>
    </message>
    <message>
      <source>Show the boxes of the defects</source>
      <translation>不良の枠を表示</translation>
    </message>
    <message>
      <source>Show the gallery again</source>
      <translation>一覧に戻る</translation>
    </message>
    <message>
      <source>Show the next newer part</source>
      <translation>次に新しいワークを表示</translation>
    </message>
    <message>
      <source>Show the next older part</source>
      <translation>次に古いワークを表示</translation>
    </message>
    <message>
      <source>Show the whole pictures</source>
      <translation>画像全体を表示</translation>
    </message>
    <message>
      <source>Show {verdict}</source>
      <translation>{verdict} を表示</translation>
    </message>
    <message>
      <source>Show: {mode}</source>
      <translation>表示：{mode}</translation>
    </message>
    <message>
      <source>Shrink both pictures</source>
      <translation>両画像を縮小</translation>
    </message>
    <message>
      <source>Signal</source>
      <translation>信号</translation>
    </message>
    <message>
      <source>Signals</source>
      <translation>信号</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>スキップ</translation>
    </message>
    <message>
      <source>Smallest defect</source>
      <translation>最小不良</translation>
    </message>
    <message>
      <source>Smallest defect (px)</source>
      <translation>最小不良（px）</translation>
    </message>
    <message>
      <source>Smallest defect, px</source>
      <translation>最小不良、px</translation>
    </message>
    <message>
      <source>Something runs still; wait for it or cancel it.</source>
      <translation>実行中の処理があります。終了を待つか、キャンセルしてください。</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>入力元</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>通信速度</translation>
    </message>
    <message>
      <source>Start again</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <source>Start the challenge</source>
      <translation>マスター点検を開始</translation>
    </message>
    <message>
      <source>Start the line with: gonogo run --bundle {bundle} --recipe {recipe}</source>
      <translation>ラインの起動：gonogo run --bundle {bundle} --recipe {recipe}</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>起動中</translation>
    </message>
    <message>
      <source>Starting: self-test</source>
      <translation>起動中：自己診断</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>ステーション</translation>
    </message>
    <message>
      <source>Station file</source>
      <translation>ステーションファイル</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>統計</translation>
    </message>
    <message>
      <source>Stop request</source>
      <translation>停止要求</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>停止しました。</translation>
    </message>
    <message>
      <source>Stopped. Resume goes on where it was.</source>
      <translation>停止しました。「再開」で続きから始めます。</translation>
    </message>
    <message>
      <source>Stopping; what was learned so far is kept.</source>
      <translation>停止中です。ここまでの学習内容は残ります。</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>切替</translation>
    </message>
    <message>
      <source>Switch from {old} to {new}? Until the new recipe is in force no part passes: what arrives is FAULT.</source>
      <translation>{old} から {new} に切り替えますか？新しいレシピが適用されるまでワークは通過せず、来たものは異常になります。</translation>
    </message>
    <message>
      <source>Switch to the dark theme</source>
      <translation>ダークテーマに切替</translation>
    </message>
    <message>
      <source>Switch to the light theme</source>
      <translation>ライトテーマに切替</translation>
    </message>
    <message>
      <source>Switch to {product}</source>
      <translation>{product} に切替</translation>
    </message>
    <message>
      <source>Switching to {new}. No part passes until it is in force.</source>
      <translation>{new} に切替中です。適用されるまでワークは通過しません。</translation>
    </message>
    <message>
      <source>Take a picture of many different good parts, as they come; only good ones.</source>
      <translation>さまざまな良品を来たまま撮影します。良品だけを使ってください。</translation>
    </message>
    <message>
      <source>Take picture</source>
      <translation>撮影</translation>
    </message>
    <message>
      <source>Takt</source>
      <translation>タクト</translation>
    </message>
    <message>
      <source>Tap a part on the left to see it here.</source>
      <translation>左のワークをタップすると、ここに表示されます。</translation>
    </message>
    <message>
      <source>Tap an ignored area to choose it; drag it to another place, or remove it.</source>
      <translation>無視する範囲をタップして選び、ドラッグで動かすか、削除します。</translation>
    </message>
    <message>
      <source>Tap the corners of what may differ, the first one again to close; or draw.</source>
      <translation>違ってもよい部分の角をタップし、最初の角で閉じます。なぞって描くこともできます。</translation>
    </message>
    <message>
      <source>Tap the product that comes next.</source>
      <translation>次の品種をタップしてください。</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>ティーチング</translation>
    </message>
    <message>
      <source>Teach a product</source>
      <translation>品種のティーチング</translation>
    </message>
    <message>
      <source>Tell the camera these settings</source>
      <translation>この設定をカメラに送る</translation>
    </message>
    <message>
      <source>Text of the licence</source>
      <translation>ライセンス本文</translation>
    </message>
    <message>
      <source>That is too small: draw at least {side} x {side} pixels.</source>
      <translation>小さすぎます。{side} x {side} 画素以上で描いてください。</translation>
    </message>
    <message>
      <source>That outline crosses or touches itself, or has no area: draw it once around.</source>
      <translation>輪郭が自分自身と交わるか接しているか、面積がありません。一周だけ描いてください。</translation>
    </message>
    <message>
      <source>That reaches beyond the picture: make it smaller or move it.</source>
      <translation>画像からはみ出しています。小さくするか移動してください。</translation>
    </message>
    <message>
      <source>That would ignore all of the region: leave something to inspect.</source>
      <translation>領域全体が無視されます。検査する部分を残してください。</translation>
    </message>
    <message>
      <source>The PIN of {name} is damaged in {file}; an administrator gives a new one on the page Users.</source>
      <translation>{name} の PIN は {file} 内で壊れています。管理者が「ユーザー」ページで新しい PIN を設定します。</translation>
    </message>
    <message>
      <source>The PLC asks for another recipe</source>
      <translation>PLC が別のレシピを要求</translation>
    </message>
    <message>
      <source>The PLC has read the verdict</source>
      <translation>PLC が判定結果を読み取り済み</translation>
    </message>
    <message>
      <source>The PLC is alive</source>
      <translation>PLC 動作中</translation>
    </message>
    <message>
      <source>The PLC is there</source>
      <translation>PLC 接続中</translation>
    </message>
    <message>
      <source>The PLC lets the stop request go</source>
      <translation>PLC が停止要求を解除</translation>
    </message>
    <message>
      <source>The PLC tells</source>
      <translation>PLC からの信号</translation>
    </message>
    <message>
      <source>The bundle is here.</source>
      <translation>バンドルを取り込みました。</translation>
    </message>
    <message>
      <source>The camera says: {found}.</source>
      <translation>カメラの応答: {found}。</translation>
    </message>
    <message>
      <source>The first day lies behind the last one; correct one of them.</source>
      <translation>開始日が終了日より後です。どちらかを修正してください。</translation>
    </message>
    <message>
      <source>The first user must be an administrator.</source>
      <translation>最初のユーザーは管理者でなければなりません。</translation>
    </message>
    <message>
      <source>The last part</source>
      <translation>直近のワーク</translation>
    </message>
    <message>
      <source>The last trigger was not taken</source>
      <translation>直前のトリガは受け付けられず</translation>
    </message>
    <message>
      <source>The line can switch to it now.</source>
      <translation>ラインはこれに切り替えられます。</translation>
    </message>
    <message>
      <source>The line is running and needs the processor. Stop the line to train.</source>
      <translation>ラインが稼働中でプロセッサを使用しています。学習するにはラインを停止してください。</translation>
    </message>
    <message>
      <source>The line is using the camera. Stop the line to see a live picture, or take pictures from files.</source>
      <translation>ラインがカメラを使用中です。ライブ画像を見るにはラインを停止するか、ファイルの画像を使ってください。</translation>
    </message>
    <message>
      <source>The line is watched for drift, with {0} good parts or more to a false alarm of the scores, and as many of the pictures (exposure, contrast, colour, sharpness, dirt), on average.{1}</source>
      <translation>ラインのドリフトを監視します：スコアの誤報は平均で良品 {0} 個以上に 1 回、画像（露出、コントラスト、色、鮮明さ、汚れ）も同様です。{1}</translation>
    </message>
    <message>
      <source>The line stops below</source>
      <translation>ライン停止の残容量</translation>
    </message>
    <message>
      <source>The new PIN is the old one; choose another.</source>
      <translation>新しい PIN が前の PIN と同じです。別のものにしてください。</translation>
    </message>
    <message>
      <source>The page {page} needs somebody with more rights: {role}. Please log in.</source>
      <translation>ページ「{page}」には上位の権限が必要です：{role}。ログインしてください。</translation>
    </message>
    <message>
      <source>The part is rejected</source>
      <translation>ワークを排出</translation>
    </message>
    <message>
      <source>The part passes</source>
      <translation>ワークが通過</translation>
    </message>
    <message>
      <source>The picture of this part has been deleted, as the rules for old pictures say.</source>
      <translation>このワークの画像は、古い画像の規則により削除されました。</translation>
    </message>
    <message>
      <source>The program learns what good parts look like. That takes minutes to hours.</source>
      <translation>良品の外観を学習します。数分から数時間かかります。</translation>
    </message>
    <message>
      <source>The station cannot judge.</source>
      <translation>ステーションは判定できません。</translation>
    </message>
    <message>
      <source>The station is alive</source>
      <translation>ステーション動作中</translation>
    </message>
    <message>
      <source>The station tells</source>
      <translation>ステーションからの信号</translation>
    </message>
    <message>
      <source>The stored picture is not the one that was written, so it is not shown. A backup of the data folder may have it.</source>
      <translation>保存されている画像は書き込まれたものと異なるため、表示しません。データフォルダのバックアップに残っている可能性があります。</translation>
    </message>
    <message>
      <source>The threshold has not been set yet.</source>
      <translation>しきい値はまだ設定されていません。</translation>
    </message>
    <message>
      <source>The training failed: {error} (all of it is in {log})</source>
      <translation>学習に失敗しました：{error}（詳細は {log}）</translation>
    </message>
    <message>
      <source>The two PINs are not alike. Type the new PIN once more.</source>
      <translation>2 つの PIN が一致しません。新しい PIN をもう一度入力してください。</translation>
    </message>
    <message>
      <source>The whole picture is inspected again, as parts lie.</source>
      <translation>ワークの置かれたままの画像全体を再び検査します。</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>テーマ</translation>
    </message>
    <message>
      <source>There is a user {name} already; choose another name.</source>
      <translation>ユーザー {name} はすでに存在します。別の名前にしてください。</translation>
    </message>
    <message>
      <source>There is no picture of a good part of this recipe to compare with. The station keeps them where its file says keep_ok_images.</source>
      <translation>比較できるこのレシピの良品画像がありません。ステーションファイルの keep_ok_images の設定で保存されます。</translation>
    </message>
    <message>
      <source>There is no picture yet.</source>
      <translation>画像はまだありません。</translation>
    </message>
    <message>
      <source>There is no station file to keep it in: it ends with this window.</source>
      <translation>保存先のステーションファイルがありません。このウィンドウを閉じると失われます。</translation>
    </message>
    <message>
      <source>There is no user {name}.</source>
      <translation>ユーザー {name} は存在しません。</translation>
    </message>
    <message>
      <source>This PIN is too simple; not 1111, not 1234.</source>
      <translation>この PIN は簡単すぎます。1111 や 1234 は使えません。</translation>
    </message>
    <message>
      <source>This keeps parts from passing and needs an engineer. Log in, then ask again.</source>
      <translation>この操作中はワークが通過しません。エンジニアの権限が必要です。ログインしてからやり直してください。</translation>
    </message>
    <message>
      <source>This machine has no training tools. Train on a workstation.</source>
      <translation>この機械には学習ツールがありません。ワークステーションで学習してください。</translation>
    </message>
    <message>
      <source>This package brings no licence text along; its own pages have it.</source>
      <translation>このパッケージにはライセンス本文がありません。公式ページをご覧ください。</translation>
    </message>
    <message>
      <source>This part could not be judged.</source>
      <translation>このワークは判定できませんでした。</translation>
    </message>
    <message>
      <source>This part is no longer in the record.</source>
      <translation>このワークは記録に残っていません。</translation>
    </message>
    <message>
      <source>This part, boxes as stored; its map has been deleted</source>
      <translation>このワーク（枠は保存時のもの）。ヒートマップは削除されました</translation>
    </message>
    <message>
      <source>This part, boxes as stored; its map is damaged and not shown</source>
      <translation>このワーク（枠は保存時のもの）。ヒートマップは破損しているため表示しません</translation>
    </message>
    <message>
      <source>This part, boxes as stored; no map was kept of it</source>
      <translation>このワーク（枠は保存時のもの）。ヒートマップは保存されていません</translation>
    </message>
    <message>
      <source>This part, map and boxes as stored</source>
      <translation>このワーク（ヒートマップと枠は保存時のもの）</translation>
    </message>
    <message>
      <source>This recipe has no golden parts. An engineer adds them with gonogo recipe golden.</source>
      <translation>このレシピには標準ワークがありません。エンジニアが gonogo recipe golden で追加します。</translation>
    </message>
    <message>
      <source>This shift</source>
      <translation>今のシフト</translation>
    </message>
    <message>
      <source>This station has no challenge. Whoever sets it up gives the number of masters as challenge_masters under [shift] in its station file.</source>
      <translation>このステーションにはマスター点検がありません。設定担当者がステーションファイルの [shift] に challenge_masters でマスターの数を指定します。</translation>
    </message>
    <message>
      <source>This station knows no other product. Add others as [[products]] to its station file.</source>
      <translation>このステーションに他の品種はありません。ステーションファイルに [[products]] として追加してください。</translation>
    </message>
    <message>
      <source>This station runs without a station file; what you see are its settings.</source>
      <translation>このステーションはステーションファイルなしで動作しています。表示は現在の設定です。</translation>
    </message>
    <message>
      <source>This station takes signed releases only: have it signed with gonogo deploy release.</source>
      <translation>このステーションは署名済みリリースのみ受け付けます。gonogo deploy release で署名してください。</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>スレッド</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>しきい値</translation>
    </message>
    <message>
      <source>Tick parts of which the answer is known. They are judged again at every start, so that the line proves itself.</source>
      <translation>正解がわかっているワークにチェックを付けます。起動のたびに判定し直し、ラインの正しさを確かめます。</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>日時</translation>
    </message>
    <message>
      <source>Timing of the last part</source>
      <translation>直近のワークのタイミング</translation>
    </message>
    <message>
      <source>To calibration set</source>
      <translation>校正セットへ</translation>
    </message>
    <message>
      <source>To training set</source>
      <translation>学習セットへ</translation>
    </message>
    <message>
      <source>To what</source>
      <translation>対象</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>Too bright: {share} % of the picture is pure white. Expose shorter.</source>
      <translation>明るすぎます：画像の {share} % が白飛びしています。露光を短くしてください。</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>開いたファイルが多すぎます</translation>
    </message>
    <message>
      <source>Too many rejects in a row: stop the line</source>
      <translation>連続排出超過：ライン停止</translation>
    </message>
    <message>
      <source>Too many wrong PINs. Wait {seconds} s, then try again.</source>
      <translation>PIN の誤りが多すぎます。{seconds} 秒待ってからもう一度試してください。</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>上</translation>
    </message>
    <message>
      <source>Trace file</source>
      <translation>トレースファイル</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>Train on a workstation</source>
      <translation>ワークステーションで学習</translation>
    </message>
    <message>
      <source>Trained in {time}. The bundle is {size} MB.</source>
      <translation>学習時間 {time}。バンドルは {size} MB です。</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>トリガ</translation>
    </message>
    <message>
      <source>True defect</source>
      <translation>真の不良</translation>
    </message>
    <message>
      <source>Turn upright</source>
      <translation>向きをそろえる</translation>
    </message>
    <message>
      <source>Type the PIN that you have now.</source>
      <translation>現在の PIN を入力してください。</translation>
    </message>
    <message>
      <source>Type the folder of the pictures first.</source>
      <translation>先に画像のフォルダを入力してください。</translation>
    </message>
    <message>
      <source>Type the new PIN: 4 or more digits, or a password on the keyboard.</source>
      <translation>新しい PIN を入力してください：4 桁以上の数字、またはキーボードでパスワード。</translation>
    </message>
    <message>
      <source>Type the same PIN again.</source>
      <translation>同じ PIN をもう一度入力してください。</translation>
    </message>
    <message>
      <source>USB camera</source>
      <translation>USB カメラ</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Unreadable entry</source>
      <translation>読み取れない項目</translation>
    </message>
    <message>
      <source>Use the file</source>
      <translation>ファイルを使用</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>この画像を使用</translation>
    </message>
    <message>
      <source>Use this region</source>
      <translation>この領域を使用</translation>
    </message>
    <message>
      <source>Users</source>
      <translation>ユーザー</translation>
    </message>
    <message>
      <source>Usual share of defects</source>
      <translation>通常の不良率</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>Verdict at the latest after</source>
      <translation>判定の期限</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>バージョン</translation>
    </message>
    <message>
      <source>Version that is shown</source>
      <translation>表示中のバージョン</translation>
    </message>
    <message>
      <source>Version to compare with</source>
      <translation>比較するバージョン</translation>
    </message>
    <message>
      <source>Version {version} of {product} lies in {path}.</source>
      <translation>{product} のバージョン {version} は {path} にあります。</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>バージョン</translation>
    </message>
    <message>
      <source>View {name}</source>
      <translation>ビュー {name}</translation>
    </message>
    <message>
      <source>Waiting for the first part</source>
      <translation>最初のワークを待っています</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What is ignored must cover some of the inspected region: draw it there.</source>
      <translation>無視する範囲は検査領域の一部を覆う必要があります。そこに描いてください。</translation>
    </message>
    <message>
      <source>What the recipe says</source>
      <translation>レシピの内容</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Where on the part the defects lie</source>
      <translation>ワーク上の不良の位置</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>ホワイトバランス</translation>
    </message>
    <message>
      <source>White balance, K</source>
      <translation>ホワイトバランス, K</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>操作者</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>ユーザーを選択</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>全体</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>画像全体</translation>
    </message>
    <message>
      <source>Why, in a few words</source>
      <translation>理由（簡潔に）</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>幅</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>ウィンドウ</translation>
    </message>
    <message>
      <source>With {0} good parts: at most {1} of good parts {2}, with {3} % confidence.</source>
      <translation>良品 {0} 個により：{2}良品は最大 {1}、信頼度 {3} %。</translation>
    </message>
    <message>
      <source>With {0} good parts: on average over calibrations at most {1} of good parts {2}; this one threshold may do so to more.</source>
      <translation>良品 {0} 個により：多数の校正の平均で、{2}良品は最大 {1}。このしきい値一つではそれを超えることもあります。</translation>
    </message>
    <message>
      <source>With {parts} good parts: at most {share} % of good parts rejected, {sure} % sure.</source>
      <translation>良品 {parts} 個に基づき：過検出率は最大 {share} %、信頼度 {sure} %。</translation>
    </message>
    <message>
      <source>Without its picture nothing can be compared.</source>
      <translation>画像がないため比較できません。</translation>
    </message>
    <message>
      <source>Words to look for</source>
      <translation>検索語</translation>
    </message>
    <message>
      <source>Workstation</source>
      <translation>ワークステーション</translation>
    </message>
    <message>
      <source>Write the reason first, then tap again.</source>
      <translation>先に理由を書いてから、もう一度タップしてください。</translation>
    </message>
    <message>
      <source>Writing ...</source>
      <translation>書き込み中 ...</translation>
    </message>
    <message>
      <source>Written to {path}</source>
      <translation>{path} に書き込みました</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>書き込み済み：{path}</translation>
    </message>
    <message>
      <source>Wrong PIN. Too many attempts: wait {seconds} s.</source>
      <translation>PIN が違います。試行回数が多すぎます: {seconds} 秒待ってください。</translation>
    </message>
    <message>
      <source>Wrong PIN. {left} more before {name} is locked out for a while.</source>
      <translation>PIN が違います。あと {left} 回で {name} はしばらくロックされます。</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>良品率</translation>
    </message>
    <message>
      <source>Yield %</source>
      <translation>良品率 %</translation>
    </message>
    <message>
      <source>Yield, %</source>
      <translation>良品率、%</translation>
    </message>
    <message>
      <source>Your new PIN is in force.</source>
      <translation>新しい PIN が有効になりました。</translation>
    </message>
    <message>
      <source>[Errno {0}] {1}</source>
      <translation>[エラー {0}] {1}</translation>
    </message>
    <message>
      <source>a bound beside every kind but none, found {0}</source>
      <translation>none 以外の種類には上限が必要ですが、{0} でした</translation>
    </message>
    <message>
      <source>a calibration beside watch, found none</source>
      <translation>watch には校正が必要ですが、ありません</translation>
    </message>
    <message>
      <source>a draft without a threshold; calibrate it first</source>
      <translation>しきい値のない下書き。先に校正してください</translation>
    </message>
    <message>
      <source>a frozen camera at the second part</source>
      <translation>2 個目のワークでカメラの固まりを検出</translation>
    </message>
    <message>
      <source>a guarantee of kind {0} with method {1}, found {2}</source>
      <translation>種類 {0}、方法 {1} の保証が必要ですが、{2} でした</translation>
    </message>
    <message>
      <source>a guarantee with the bound {0}, found {1}</source>
      <translation>上限 {0} の保証が必要ですが、{1} でした</translation>
    </message>
    <message>
      <source>a map could not be encoded as PNG; report this</source>
      <translation>マップを PNG に符号化できませんでした。報告してください</translation>
    </message>
    <message>
      <source>a map of shape {0} cannot be kept; expected (height, width)</source>
      <translation>形 {0} のマップは保存できません。（高さ, 幅）が必要です</translation>
    </message>
    <message>
      <source>a sensor triggers the camera, input {line}</source>
      <translation>センサーがカメラをトリガ、入力 {line}</translation>
    </message>
    <message>
      <source>a threshold for {0} beside its warn threshold, found none</source>
      <translation>{0} の警告しきい値にはしきい値が必要ですが、ありません</translation>
    </message>
    <message>
      <source>above</source>
      <translation>超</translation>
    </message>
    <message>
      <source>acknowledged by the PLC</source>
      <translation>PLC 応答済み</translation>
    </message>
    <message>
      <source>acknowledged {ms} ms later</source>
      <translation>{ms} ms 後に応答</translation>
    </message>
    <message>
      <source>administrator</source>
      <translation>管理者</translation>
    </message>
    <message>
      <source>after {count} equal pictures</source>
      <translation>同一画像が {count} 枚続いた後</translation>
    </message>
    <message>
      <source>after {count} rejects in a row</source>
      <translation>{count} 個連続排出後</translation>
    </message>
    <message>
      <source>alarm acknowledged</source>
      <translation>アラーム確認</translation>
    </message>
    <message>
      <source>all cores</source>
      <translation>全コア</translation>
    </message>
    <message>
      <source>all {0} scores are equal: the map does not depend on the picture; check the region, the ignore mask and the bundle</source>
      <translation>{0} 個のスコアがすべて同じです：マップが画像に依存していません。領域、無視マスク、バンドルを確認してください</translation>
    </message>
    <message>
      <source>an alpha that {0} parts can prove ({1} or more), found {2}</source>
      <translation>alpha はワーク {0} 個で証明できる値（{1} 以上）が必要ですが、{2} でした</translation>
    </message>
    <message>
      <source>an older version</source>
      <translation>旧バージョン</translation>
    </message>
    <message>
      <source>and</source>
      <translation>と</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>他 {n} 件</translation>
    </message>
    <message>
      <source>another camera</source>
      <translation>別のカメラ</translation>
    </message>
    <message>
      <source>another program has it open; stop that program (see `fuser` on the port)</source>
      <translation>別のプログラムが使用中です。そのプログラムを止めてください（ポートに `fuser` を実行）</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>そのまま</translation>
    </message>
    <message>
      <source>as many cell spreads as cell means, found {0} and {1}</source>
      <translation>セルの平均とばらつきは同数が必要ですが、{0} と {1} でした</translation>
    </message>
    <message>
      <source>as the camera has it</source>
      <translation>カメラの設定どおり</translation>
    </message>
    <message>
      <source>ascending levels of {0}, found {1}</source>
      <translation>{0} の各水準は昇順が必要ですが、{1} でした</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>手動要求</translation>
    </message>
    <message>
      <source>asked for by the PLC: {0}</source>
      <translation>PLC の要求：{0}</translation>
    </message>
    <message>
      <source>at most {0} of scores lay {1} {2} at calibration: compare today's pictures with those of the calibration (exposure, focus, colour, dirt, material), and calibrate again when the change is meant to stay</source>
      <translation>校正時に {2} {1}のスコアは最大 {0} でした：今日の画像を校正時の画像と比べ（露出、ピント、色、汚れ、材質）、変化が続くなら校正し直してください</translation>
    </message>
    <message>
      <source>attempt to write a readonly database</source>
      <translation>データベースが読み取り専用です</translation>
    </message>
    <message>
      <source>attempt {0}</source>
      <translation>{0} 回目</translation>
    </message>
    <message>
      <source>automatic white balance</source>
      <translation>自動ホワイトバランス</translation>
    </message>
    <message>
      <source>backend onnxruntime: already closed; create a new one</source>
      <translation>バックエンド onnxruntime：すでに閉じています。新しく作ってください</translation>
    </message>
    <message>
      <source>backend onnxruntime: does not offer {0}; use onnxruntime/fp32</source>
      <translation>バックエンド onnxruntime：{0} に対応していません。onnxruntime/fp32 を使ってください</translation>
    </message>
    <message>
      <source>backend onnxruntime: inference failed ({0}); restart the station</source>
      <translation>バックエンド onnxruntime：推論に失敗しました（{0}）。ステーションを再起動してください</translation>
    </message>
    <message>
      <source>backend openvino: already closed; create a new one</source>
      <translation>バックエンド openvino：すでに閉じています。新しく作ってください</translation>
    </message>
    <message>
      <source>backend openvino: asked for {0}, but this CPU executes {1}; use openvino/{2}</source>
      <translation>バックエンド openvino：{0} を指定しましたが、この CPU は {1} で実行します。openvino/{2} を使ってください</translation>
    </message>
    <message>
      <source>backend openvino: inference failed ({0}); restart the station</source>
      <translation>バックエンド openvino：推論に失敗しました（{0}）。ステーションを再起動してください</translation>
    </message>
    <message>
      <source>backend openvino: no batch of {0} ({1}); use 1</source>
      <translation>バックエンド openvino：バッチ {0} は不可です（{1}）。1 を使ってください</translation>
    </message>
    <message>
      <source>backend openvino: the graph gives no batch of {0}; use 1</source>
      <translation>バックエンド openvino：このネットワークはバッチ {0} に対応していません。1 を使ってください</translation>
    </message>
    <message>
      <source>backend openvino: this CPU does not offer {0}; use {1}</source>
      <translation>バックエンド openvino：この CPU は {0} に対応していません。{1} を使ってください</translation>
    </message>
    <message>
      <source>backend tensorrt: CUDA cannot start ({0}); install the NVIDIA driver</source>
      <translation>バックエンド tensorrt：CUDA を開始できません（{0}）。NVIDIA ドライバを入れてください</translation>
    </message>
    <message>
      <source>backend tensorrt: CUDA failed in {0} ({1}); run gonogo doctor, restart the station</source>
      <translation>バックエンド tensorrt：CUDA が {0} で失敗しました（{1}）。gonogo doctor を実行し、ステーションを再起動してください</translation>
    </message>
    <message>
      <source>backend tensorrt: already closed; create a new one</source>
      <translation>バックエンド tensorrt：すでに閉じています。新しく作ってください</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot bind {0} ({1})</source>
      <translation>バックエンド tensorrt：{0} を割り当てられません（{1}）</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot build a plan ({0}); run gonogo doctor</source>
      <translation>バックエンド tensorrt：プランを作れません（{0}）。gonogo doctor を実行してください</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot load the plan ({0})</source>
      <translation>バックエンド tensorrt：プランを読み込めません（{0}）</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot load the plan ({0}); run gonogo doctor</source>
      <translation>バックエンド tensorrt：プランを読み込めません（{0}）。gonogo doctor を実行してください</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot read the graph ({0})</source>
      <translation>バックエンド tensorrt：ネットワークを読めません（{0}）</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot run the plan ({0})</source>
      <translation>バックエンド tensorrt：プランを実行できません（{0}）</translation>
    </message>
    <message>
      <source>backend tensorrt: cuda-python is not installed; pip install 'cuda-python&gt;=12.6'</source>
      <translation>バックエンド tensorrt：cuda-python が入っていません。pip install 'cuda-python&gt;=12.6'</translation>
    </message>
    <message>
      <source>backend tensorrt: does not offer {0}; use {1}</source>
      <translation>バックエンド tensorrt：{0} に対応していません。{1} を使ってください</translation>
    </message>
    <message>
      <source>backend tensorrt: no CUDA device here; use a CPU backend</source>
      <translation>バックエンド tensorrt：CUDA デバイスがありません。CPU のバックエンドを使ってください</translation>
    </message>
    <message>
      <source>backend tensorrt: no memory to run the plan ({0}); close other programs on the GPU</source>
      <translation>バックエンド tensorrt：プランを実行するメモリがありません（{0}）。GPU を使う他のプログラムを閉じてください</translation>
    </message>
    <message>
      <source>backend tensorrt: nothing was captured; create a new one</source>
      <translation>バックエンド tensorrt：何も記録されていません。新しく作ってください</translation>
    </message>
    <message>
      <source>backend tensorrt: the build stopped ({0}); free GPU memory and try again, or use another backend</source>
      <translation>バックエンド tensorrt：作成が中断しました（{0}）。GPU メモリを空けてやり直すか、他のバックエンドを使ってください</translation>
    </message>
    <message>
      <source>backend torch: already closed; create a new one</source>
      <translation>バックエンド torch：すでに閉じています。新しく作ってください</translation>
    </message>
    <message>
      <source>backend torch: does not offer {0}; use torch/fp32</source>
      <translation>バックエンド torch：{0} に対応していません。torch/fp32 を使ってください</translation>
    </message>
    <message>
      <source>backend torch: inference failed ({0})</source>
      <translation>バックエンド torch：推論に失敗しました（{0}）</translation>
    </message>
    <message>
      <source>backend torch_cuda: torch {0} sees no CUDA device; install torch's CUDA wheel and the NVIDIA driver, or use a CPU backend</source>
      <translation>バックエンド torch_cuda：torch {0} から CUDA デバイスが見えません。CUDA 版の torch と NVIDIA ドライバを入れるか、CPU のバックエンドを使ってください</translation>
    </message>
    <message>
      <source>backend torch_tensorrt: cannot compile the network ({0}); use torch_cuda or tensorrt</source>
      <translation>バックエンド torch_tensorrt：ネットワークを変換できません（{0}）。torch_cuda か tensorrt を使ってください</translation>
    </message>
    <message>
      <source>backend {0}: a run folder is scored with {1}; run gonogo bundle {2} -o NAME.gonogo and evaluate that</source>
      <translation>バックエンド {0}：学習フォルダは {1} で採点します。gonogo bundle {2} -o NAME.gonogo を実行し、それを評価してください</translation>
    </message>
    <message>
      <source>backend {0}: already closed; create a new one</source>
      <translation>バックエンド {0}：すでに閉じています。新しく作ってください</translation>
    </message>
    <message>
      <source>backend {0}: cannot start on {1} ({2}); use another backend</source>
      <translation>バックエンド {0}：{1} で開始できません（{2}）。他のバックエンドを使ってください</translation>
    </message>
    <message>
      <source>backend {0}: does not offer {1}; use {2}</source>
      <translation>バックエンド {0}：{1} に対応していません。{2} を使ってください</translation>
    </message>
    <message>
      <source>backend {0}: expected NAME/PRECISION such as openvino/fp32, with one of the names {1}</source>
      <translation>バックエンド {0}：openvino/fp32 のような 名前/精度 が必要です。名前は {1} のいずれかです</translation>
    </message>
    <message>
      <source>backend {0}: expected an image of shape {1} uint8, got {2} {3}; resize it with engine.preprocess</source>
      <translation>バックエンド {0}：画像の形は {1} uint8 が必要ですが、{2} {3} でした。engine.preprocess で合わせてください</translation>
    </message>
    <message>
      <source>backend {0}: inference failed ({1}); restart the station</source>
      <translation>バックエンド {0}：推論に失敗しました（{1}）。ステーションを再起動してください</translation>
    </message>
    <message>
      <source>backend {0}: threads must be at least 1, got {1}</source>
      <translation>バックエンド {0}：threads は 1 以上が必要ですが、{1} でした</translation>
    </message>
    <message>
      <source>backend {0}: unknown, expected one of {1}</source>
      <translation>バックエンド {0}：不明です。{1} のいずれかが必要です</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>不良品</translation>
    </message>
    <message>
      <source>bad  {score}  {kind} {name}</source>
      <translation>不良  {score}  {kind} {name}</translation>
    </message>
    <message>
      <source>below</source>
      <translation>未満</translation>
    </message>
    <message>
      <source>below grey level {level}</source>
      <translation>輝度 {level} 未満</translation>
    </message>
    <message>
      <source>below {value}</source>
      <translation>{value} 未満</translation>
    </message>
    <message>
      <source>both versions are the same</source>
      <translation>両バージョンは同じ</translation>
    </message>
    <message>
      <source>by a sensor</source>
      <translation>センサーで</translation>
    </message>
    <message>
      <source>by the line</source>
      <translation>ラインから</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>校正</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <source>camera '{0}' is not open; start it first</source>
      <translation>カメラ '{0}' が開いていません。先に開始してください</translation>
    </message>
    <message>
      <source>camera '{0}' is open already; close it first</source>
      <translation>カメラ '{0}' はすでに開いています。先に閉じてください</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} frames of {2} were delivered; set loop = true</source>
      <translation>カメラ '{0}'：{2} の {1} フレームをすべて出しました。loop = true にしてください</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} images of {2} were delivered; add images or set loop = true</source>
      <translation>カメラ '{0}'：{2} の画像 {1} 枚をすべて出しました。画像を追加するか loop = true にしてください</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} simulated parts were delivered</source>
      <translation>カメラ '{0}'：模擬ワーク {1} 個をすべて出しました</translation>
    </message>
    <message>
      <source>camera '{0}': device: expected a pipeline that ends in appsink, found {1}</source>
      <translation>カメラ '{0}'：device：appsink で終わるパイプラインが必要ですが、{1} でした</translation>
    </message>
    <message>
      <source>camera '{0}': device: expected the number of a sensor such as '0', found {1}; for a pipeline of your own take kind = 'gstreamer'</source>
      <translation>カメラ '{0}'：device：'0' のようなセンサ番号が必要ですが、{1} でした。独自のパイプラインには kind = 'gstreamer' を使ってください</translation>
    </message>
    <message>
      <source>camera '{0}': expected the Basler camera {1}, found {2}; set device to a serial number in the station file</source>
      <translation>カメラ '{0}'：Basler カメラ {1} が必要ですが、{2} でした。ステーションファイルの device にシリアル番号を設定してください</translation>
    </message>
    <message>
      <source>camera '{0}': expected width_px and height_px, found only one; a sensor has modes with both</source>
      <translation>カメラ '{0}'：width_px と height_px の両方が必要ですが、一方だけでした。センサのモードには両方が要ります</translation>
    </message>
    <message>
      <source>camera '{0}': folder {1} cannot be read ({2}); check the path in the station file</source>
      <translation>カメラ '{0}'：フォルダ {1} を読めません（{2}）。ステーションファイルのパスを確認してください</translation>
    </message>
    <message>
      <source>camera '{0}': folder {1} holds no image (expected {2}); put images there</source>
      <translation>カメラ '{0}'：フォルダ {1} に画像がありません（{2} が必要）。画像を入れてください</translation>
    </message>
    <message>
      <source>camera '{0}': harvesters is not installed; install it with: pip install 'gonogo[genicam]'</source>
      <translation>カメラ '{0}'：harvesters が入っていません。pip install 'gonogo[genicam]' で入れてください</translation>
    </message>
    <message>
      <source>camera '{0}': incomplete frame ({1}); check cable, packet size and bandwidth</source>
      <translation>カメラ '{0}'：画像が欠けています（{1}）。ケーブル、パケットサイズ、帯域を確認してください</translation>
    </message>
    <message>
      <source>camera '{0}': incomplete frame; check cable, packet size and bandwidth</source>
      <translation>カメラ '{0}'：画像が欠けています。ケーブル、パケットサイズ、帯域を確認してください</translation>
    </message>
    <message>
      <source>camera '{0}': it delivers something that is no picture</source>
      <translation>カメラ '{0}'：画像ではないものが届きます</translation>
    </message>
    <message>
      <source>camera '{0}': it does not number its frames; use software</source>
      <translation>カメラ '{0}'：画像に番号が付きません。software を使ってください</translation>
    </message>
    <message>
      <source>camera '{0}': kind folder needs the folder with images; set path = "..." in the station file</source>
      <translation>カメラ '{0}'：種類 folder には画像フォルダが必要です。ステーションファイルで path = "..." を設定してください</translation>
    </message>
    <message>
      <source>camera '{0}': kind video needs the video file; set path = "..." in the station file</source>
      <translation>カメラ '{0}'：種類 video には動画ファイルが必要です。ステーションファイルで path = "..." を設定してください</translation>
    </message>
    <message>
      <source>camera '{0}': lost ({1}); check its cable and power</source>
      <translation>カメラ '{0}'：接続が切れました（{1}）。ケーブルと電源を確認してください</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; allow more time</source>
      <translation>カメラ '{0}'：{1} 秒以内に画像が来ません。待ち時間を長くしてください</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; check cable and trigger</source>
      <translation>カメラ '{0}'：{1} 秒以内に画像が来ません。ケーブルとトリガを確認してください</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; check its exposure time</source>
      <translation>カメラ '{0}'：{1} 秒以内に画像が来ません。露出時間を確認してください</translation>
    </message>
    <message>
      <source>camera '{0}': pixel format {1} cannot be read; set pixel_format to one of {2}</source>
      <translation>カメラ '{0}'：画素形式 {1} を読めません。pixel_format を {2} のいずれかにしてください</translation>
    </message>
    <message>
      <source>camera '{0}': pypylon is not installed; install it with: pip install 'gonogo[basler]'</source>
      <translation>カメラ '{0}'：pypylon が入っていません。pip install 'gonogo[basler]' で入れてください</translation>
    </message>
    <message>
      <source>camera '{0}': removed; check its cable and power</source>
      <translation>カメラ '{0}'：取り外されました。ケーブルと電源を確認してください</translation>
    </message>
    <message>
      <source>camera '{0}': the renderer has failed ({1}); close the camera and start it again</source>
      <translation>カメラ '{0}'：画像生成が失敗しました（{1}）。カメラを閉じて開始し直してください</translation>
    </message>
    <message>
      <source>camera '{0}': this OpenCV was built without GStreamer, as all of pip's are; install the system's own (apt install python3-opencv, on Jetson NVIDIA's) and make the environment with --system-site-packages</source>
      <translation>カメラ '{0}'：この OpenCV には GStreamer がありません（pip のものはすべて同様）。システムのもの（apt install python3-opencv、Jetson では NVIDIA のもの）を入れ、--system-site-packages で環境を作ってください</translation>
    </message>
    <message>
      <source>camera '{0}': trigger = '{1}': it has no TriggerMode; use trigger = 'free'</source>
      <translation>カメラ '{0}'：trigger = '{1}'：TriggerMode がありません。trigger = 'free' を使ってください</translation>
    </message>
    <message>
      <source>camera '{0}': unknown kind '{1}'; known are {2}</source>
      <translation>カメラ '{0}'：不明な種類 '{1}'。使えるのは {2} です</translation>
    </message>
    <message>
      <source>camera '{0}': white_balance_k: the standard knows no colour temperature; set white_balance_rgb = [red, green, blue] in the station file</source>
      <translation>カメラ '{0}'：white_balance_k：規格に色温度がありません。ステーションファイルで white_balance_rgb = [赤, 緑, 青] を設定してください</translation>
    </message>
    <message>
      <source>camera '{0}': {1} = {2} was refused ({3}); see its data sheet for what it can do</source>
      <translation>カメラ '{0}'：{1} = {2} は拒否されました（{3}）。設定できる値はデータシートを見てください</translation>
    </message>
    <message>
      <source>camera '{0}': {1} can no longer be read; restore the file</source>
      <translation>カメラ '{0}'：{1} を読めなくなりました。ファイルを元に戻してください</translation>
    </message>
    <message>
      <source>camera '{0}': {1} device {2} cannot be opened; check cable, address and rights (group `video`)</source>
      <translation>カメラ '{0}'：{1} デバイス {2} を開けません。ケーブル、アドレス、権限（グループ `video`）を確認してください</translation>
    </message>
    <message>
      <source>camera '{0}': {1} has gone; restore the folder and start again</source>
      <translation>カメラ '{0}'：{1} がなくなりました。フォルダを元に戻して開始し直してください</translation>
    </message>
    <message>
      <source>camera '{0}': {1} {2}; check the path in the station file</source>
      <translation>カメラ '{0}'：{1} {2}。ステーションファイルのパスを確認してください</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2} = {3}, the camera says {4}; set a value that it can do, or remove the key</source>
      <translation>カメラ '{0}'：{1}：{2} = {3} を指定しましたが、カメラは {4} です。設定できる値にするか、このキーを削除してください</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2}, the camera says {3}; set a trigger that it can do</source>
      <translation>カメラ '{0}'：{1}：{2} を指定しましたが、カメラは {3} です。対応するトリガを設定してください</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2}, the camera says {3}; set a value that it can do, or remove the key</source>
      <translation>カメラ '{0}'：{1}：{2} を指定しましたが、カメラは {3} です。設定できる値にするか、このキーを削除してください</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: it has no {2}</source>
      <translation>カメラ '{0}'：{1}：{2} がありません</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: {2} = {3} was refused; it can do {4}</source>
      <translation>カメラ '{0}'：{1}：{2} = {3} は拒否されました。設定できるのは {4} です</translation>
    </message>
    <message>
      <source>camera '{0}': {1}; check cable and power, and that no other program has it open</source>
      <translation>カメラ '{0}'：{1}。ケーブルと電源、他のプログラムが使っていないことを確認してください</translation>
    </message>
    <message>
      <source>camera '{0}': {1}; check cable, power and format</source>
      <translation>カメラ '{0}'：{1}。ケーブル、電源、形式を確認してください</translation>
    </message>
    <message>
      <source>camera on the board's own connector</source>
      <translation>ボード直結コネクターのカメラ</translation>
    </message>
    <message>
      <source>camera set</source>
      <translation>カメラ設定</translation>
    </message>
    <message>
      <source>camera {0} is seen by {1} producers; choose one by producer = "..." in the station file</source>
      <translation>カメラ {0} を {1} 個の producer が認識しています。ステーションファイルの producer = "..." で選んでください</translation>
    </message>
    <message>
      <source>camera {name}</source>
      <translation>カメラ {name}</translation>
    </message>
    <message>
      <source>can be put in force</source>
      <translation>適用可能</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>読み取り不可</translation>
    </message>
    <message>
      <source>cannot run at {0} baud; try 115200</source>
      <translation>{0} ボーでは動きません。115200 を試してください</translation>
    </message>
    <message>
      <source>challenge ({0}): {1} of {2} known-bad masters rejected; send the masters, no OK leaves before</source>
      <translation>点検（{0}）：不良マスター {2} 個中 {1} 個を排出。マスターを流してください。それまで OK は出ません</translation>
    </message>
    <message>
      <source>challenge started</source>
      <translation>マスター点検開始</translation>
    </message>
    <message>
      <source>challenge: this part was judged OK, a known-bad master must be rejected; send all {0} masters again, or check light, focus and recipe</source>
      <translation>点検：このワークは OK と判定されましたが、不良マスターは排出が必要です。{0} 個のマスターをすべて流し直すか、照明、ピント、レシピを確認してください</translation>
    </message>
    <message>
      <source>challenge: {0} of {1} masters rejected</source>
      <translation>点検：マスター {1} 個中 {0} 個を排出</translation>
    </message>
    <message>
      <source>challenge: {0} was counted before</source>
      <translation>点検：{0} は計数済みです</translation>
    </message>
    <message>
      <source>check focus, distance, gain, vibration and the lens</source>
      <translation>ピント、距離、ゲイン、振動、レンズを確認してください</translation>
    </message>
    <message>
      <source>check lamp, exposure time, gain and aperture</source>
      <translation>照明、露出時間、ゲイン、絞りを確認してください</translation>
    </message>
    <message>
      <source>check the lamp and the white balance</source>
      <translation>照明とホワイトバランスを確認してください</translation>
    </message>
    <message>
      <source>check the lens for haze or oil, and for stray light</source>
      <translation>レンズの曇りや油、迷光を確認してください</translation>
    </message>
    <message>
      <source>chosen while teaching</source>
      <translation>ティーチ時に選択</translation>
    </message>
    <message>
      <source>clean lens and window, and check the lamp</source>
      <translation>レンズと窓を清掃し、照明を確認してください</translation>
    </message>
    <message>
      <source>confidence: expected enough to watch for drift (above {0}), found {1}</source>
      <translation>信頼度：ドリフト監視に十分な値（{0} 超）が必要ですが、{1} でした</translation>
    </message>
    <message>
      <source>control lines of a serial port</source>
      <translation>シリアルポートの制御線</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>database disk image is malformed</source>
      <translation>データベースが壊れています</translation>
    </message>
    <message>
      <source>database is locked</source>
      <translation>データベースがロックされています</translation>
    </message>
    <message>
      <source>database or disk is full</source>
      <translation>データベースかディスクが満杯です</translation>
    </message>
    <message>
      <source>deadline of {0} ms missed while {1}</source>
      <translation>{0} ms の期限に間に合いませんでした。工程：{1}</translation>
    </message>
    <message>
      <source>deciding</source>
      <translation>決定中</translation>
    </message>
    <message>
      <source>defects none: the discriminator learns from synthetic defects; choose some, or train without it (--option discriminator=0)</source>
      <translation>defects none: 判別器は合成欠陥から学習します。欠陥の種類を選ぶか、判別器なしで学習してください (--option discriminator=0)</translation>
    </message>
    <message>
      <source>defects of kind 'texture' need a folder of texture images</source>
      <translation>種類 'texture' の欠陥にはテクスチャ画像のフォルダが必要です</translation>
    </message>
    <message>
      <source>deleted {when} by {who}</source>
      <translation>{when} に {who} が削除</translation>
    </message>
    <message>
      <source>deleted; put it back to use it</source>
      <translation>削除済み。使用するには元に戻してください</translation>
    </message>
    <message>
      <source>dent</source>
      <translation>へこみ</translation>
    </message>
    <message>
      <source>dhkd: epochs is {0}, expected at least 2: flow and student learn one after the other</source>
      <translation>dhkd：epochs は {0} ですが、2 以上が必要です：フローと生徒は順に学習します</translation>
    </message>
    <message>
      <source>dhkd: option {0} is {1}, which is impossible</source>
      <translation>dhkd：オプション {0} は {1} で、あり得ない値です</translation>
    </message>
    <message>
      <source>disk I/O error</source>
      <translation>ディスクの入出力エラー</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>drift after {0} parts: {1}; {2}</source>
      <translation>ワーク {0} 個でドリフトを検出：{1}。{2}</translation>
    </message>
    <message>
      <source>dust</source>
      <translation>ほこり</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>空</translation>
    </message>
    <message>
      <source>engineer</source>
      <translation>エンジニア</translation>
    </message>
    <message>
      <source>epoch {0}, step {1}: the loss is not finite; lower --lr</source>
      <translation>エポック {0}、ステップ {1}：損失が有限ではありません。--lr を下げてください</translation>
    </message>
    <message>
      <source>every ignored polygon to cover some of the region, but the one from {0},{1} lies outside {2}</source>
      <translation>無視する多角形は領域の一部を覆う必要がありますが、{0},{1} からのものは {2} の外です</translation>
    </message>
    <message>
      <source>every ignored rectangle to touch the region, but {0} lies outside {1}</source>
      <translation>無視する矩形は領域に重なる必要がありますが、{0} は {1} の外です</translation>
    </message>
    <message>
      <source>expected a recipe of {0}, found one of {1}; correct products</source>
      <translation>{0} のレシピが必要ですが、{1} のものでした。products を直してください</translation>
    </message>
    <message>
      <source>expected a value</source>
      <translation>値が必要です</translation>
    </message>
    <message>
      <source>expected the camera {0} that runs, found {1}; restart</source>
      <translation>運転中のカメラ {0} が必要ですが、{1} でした。再起動してください</translation>
    </message>
    <message>
      <source>expected the camera {0}, found {1}; set device to a serial number in the station file</source>
      <translation>カメラ {0} が必要ですが、{1} でした。ステーションファイルの device にシリアル番号を設定してください</translation>
    </message>
    <message>
      <source>expected the fields {0}, found {1}</source>
      <translation>項目 {0} が必要ですが、{1} でした</translation>
    </message>
    <message>
      <source>exposure, focus and dirt are watched on the line in the pictures of the camera {0} only</source>
      <translation>ラインでの露出、ピント、汚れの監視はカメラ {0} の画像だけで行います</translation>
    </message>
    <message>
      <source>faulted: no part passes</source>
      <translation>異常：通過停止</translation>
    </message>
    <message>
      <source>fewer exceedances than the {0} parts, found {1}</source>
      <translation>超過はワーク {0} 個より少ない必要がありますが、{1} でした</translation>
    </message>
    <message>
      <source>file</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>無期限</translation>
    </message>
    <message>
      <source>found {0}{1}; set `port` under [plc] in the station file</source>
      <translation>{0}{1} が見つかりました。ステーションファイルの [plc] で `port` を設定してください</translation>
    </message>
    <message>
      <source>framed ASCII over a serial line</source>
      <translation>シリアル ASCII フレーム</translation>
    </message>
    <message>
      <source>from</source>
      <translation>から</translation>
    </message>
    <message>
      <source>from PLC</source>
      <translation>PLC から</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>{0} から</translation>
    </message>
    <message>
      <source>glare</source>
      <translation>反射</translation>
    </message>
    <message>
      <source>golden part {0}: there is one of this name already; remove it first, or rename the pictures</source>
      <translation>標準ワーク {0}：この名前のものがすでにあります。先に外すか、画像の名前を変えてください</translation>
    </message>
    <message>
      <source>golden parts</source>
      <translation>標準ワーク</translation>
    </message>
    <message>
      <source>golden parts checked</source>
      <translation>標準ワークチェック</translation>
    </message>
    <message>
      <source>good</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>good  {score}  {name}</source>
      <translation>良品  {score}  {name}</translation>
    </message>
    <message>
      <source>half-precision weights change scores by {0} of the good scores' range, at most {1} allowed; leave out --half-weights</source>
      <translation>半精度の重みでスコアが良品スコア幅の {0} 変わります（許容 {1}）。--half-weights を外してください</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>高い</translation>
    </message>
    <message>
      <source>images are dropped ({0} so far): {1}</source>
      <translation>画像を破棄しています（これまで {0} 枚）：{1}</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>適用中</translation>
    </message>
    <message>
      <source>incomplete frame ({0} values for {1} x {2} px {3}); check cable, packet size and bandwidth</source>
      <translation>画像が欠けています（{1} x {2} px {3} に {0} 値）。ケーブル、パケットサイズ、帯域を確認してください</translation>
    </message>
    <message>
      <source>inference</source>
      <translation>推論</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>がありません</translation>
    </message>
    <message>
      <source>is no readable video</source>
      <translation>は読める動画ではありません</translation>
    </message>
    <message>
      <source>is not a usable serial port; {0}</source>
      <translation>使えるシリアルポートではありません。{0}</translation>
    </message>
    <message>
      <source>it belongs to a signed release; gonogo deploy manages those</source>
      <translation>署名付きリリースのものです。管理は gonogo deploy で行います</translation>
    </message>
    <message>
      <source>it came before the station was READY with this recipe</source>
      <translation>ステーションがこのレシピで準備完了になる前に来ました</translation>
    </message>
    <message>
      <source>it delivers no frames any more</source>
      <translation>画像が来なくなりました</translation>
    </message>
    <message>
      <source>it does not number its frames; use trigger = 'software'</source>
      <translation>画像に番号が付きません。trigger = 'software' を使ってください</translation>
    </message>
    <message>
      <source>it has no {0}</source>
      <translation>{0} がありません</translation>
    </message>
    <message>
      <source>it is closed</source>
      <translation>閉じています</translation>
    </message>
    <message>
      <source>it is in force; switch to another product first</source>
      <translation>使用中です。先に他の品種に切り替えてください</translation>
    </message>
    <message>
      <source>journal: an entry cannot be written ({0}); report this</source>
      <translation>ジャーナル：項目を書けません（{0}）。報告してください</translation>
    </message>
    <message>
      <source>journal: not closed before the machine went down; verdicts of its last 100 ms may be missing</source>
      <translation>ジャーナル：機械が落ちる前に閉じられませんでした。最後の 100 ms の判定が欠けている可能性があります</translation>
    </message>
    <message>
      <source>journal: the program died; nothing is missing</source>
      <translation>ジャーナル：プログラムが異常終了しました。欠けはありません</translation>
    </message>
    <message>
      <source>journal: torn tail discarded; verdicts just before this start may be missing</source>
      <translation>ジャーナル：壊れた末尾を破棄しました。この起動直前の判定が欠けている可能性があります</translation>
    </message>
    <message>
      <source>journal: {0} bytes at {1} could not be read back</source>
      <translation>ジャーナル：位置 {1} の {0} バイトを読み戻せませんでした</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>判定中</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>保存する</translation>
    </message>
    <message>
      <source>late: {0} came {1} ms after the trigger</source>
      <translation>遅延：{0} はトリガから {1} ms 後でした</translation>
    </message>
    <message>
      <source>lie</source>
      <translation>あります</translation>
    </message>
    <message>
      <source>lies</source>
      <translation>あります</translation>
    </message>
    <message>
      <source>light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <source>limit {value}</source>
      <translation>しきい値 {value}</translation>
    </message>
    <message>
      <source>locate.master_png: expected a grey PNG of {0}x{1} pixels; set the master with gonogo recipe locate</source>
      <translation>locate.master_png：{0}x{1} 画素のグレー PNG が必要です。gonogo recipe locate でマスター画像を設定してください</translation>
    </message>
    <message>
      <source>locate: expected a rotation from 0 to 180 degrees and a match between 0 and 1, found {0} and {1}</source>
      <translation>locate：回転は 0～180 度、一致度は 0～1 が必要ですが、{0} と {1} でした</translation>
    </message>
    <message>
      <source>locate: {0}; choose another master image</source>
      <translation>locate：{0}。別のマスター画像を選んでください</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>ロック中</translation>
    </message>
    <message>
      <source>locked out</source>
      <translation>ロックアウト</translation>
    </message>
    <message>
      <source>log-in failed</source>
      <translation>ログイン失敗</translation>
    </message>
    <message>
      <source>logged in</source>
      <translation>ログイン</translation>
    </message>
    <message>
      <source>logged out</source>
      <translation>ログアウト</translation>
    </message>
    <message>
      <source>logged out after idling</source>
      <translation>無操作によるログアウト</translation>
    </message>
    <message>
      <source>look at the rejected parts: if they are good, check lighting, focus and lens, and calibrate again; if not, the process makes more defects</source>
      <translation>排出されたワークを見てください：良品なら照明、ピント、レンズを確認して校正し直してください。そうでなければ工程の不良が増えています</translation>
    </message>
    <message>
      <source>lot {lot}</source>
      <translation>ロット {lot}</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>低い</translation>
    </message>
    <message>
      <source>make the release again</source>
      <translation>リリースを作り直してください</translation>
    </message>
    <message>
      <source>manual exposure</source>
      <translation>手動露出</translation>
    </message>
    <message>
      <source>master image</source>
      <translation>マスター画像</translation>
    </message>
    <message>
      <source>master image: is found turned by {0} degrees against itself; the part looks alike in several poses, use a smaller --max-rotation</source>
      <translation>マスター画像：自分自身に対し {0} 度回転しても一致します。ワークが複数の姿勢で同じに見えるため、--max-rotation を小さくしてください</translation>
    </message>
    <message>
      <source>master {number}</source>
      <translation>マスター {number}</translation>
    </message>
    <message>
      <source>method {0}: expected one of {1}</source>
      <translation>方法 {0}：{1} のいずれかが必要です</translation>
    </message>
    <message>
      <source>minimum defect area</source>
      <translation>最小欠陥面積</translation>
    </message>
    <message>
      <source>more than the proven {0} of parts are rejected</source>
      <translation>証明された {0} より多くのワークが排出されています</translation>
    </message>
    <message>
      <source>network config holds a {0}, JSON values expected</source>
      <translation>ネットワーク設定に {0} があります。JSON の値が必要です</translation>
    </message>
    <message>
      <source>network stream</source>
      <translation>ネットワークストリーム</translation>
    </message>
    <message>
      <source>never</source>
      <translation>しない</translation>
    </message>
    <message>
      <source>no</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <source>no GenTL producer (*.cti) in {0} ({1}); install the camera maker's software, or set producer = "..." in the station file</source>
      <translation>{0} に GenTL producer (*.cti) がありません（{1}）。カメラメーカーのソフトを入れるか、ステーションファイルで producer = "..." を設定してください</translation>
    </message>
    <message>
      <source>no NVIDIA driver here (libcuda.so.1 does not load); install it or use a CPU backend</source>
      <translation>NVIDIA ドライバがありません（libcuda.so.1 を読み込めません）。入れるか CPU のバックエンドを使ってください</translation>
    </message>
    <message>
      <source>no PLC</source>
      <translation>PLC なし</translation>
    </message>
    <message>
      <source>no frame of the camera {0}</source>
      <translation>カメラ {0} の画像がありません</translation>
    </message>
    <message>
      <source>no journal entry: {0}</source>
      <translation>ジャーナルの項目ではありません：{0}</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>無制限</translation>
    </message>
    <message>
      <source>no message</source>
      <translation>メッセージなし</translation>
    </message>
    <message>
      <source>no natural images for the penalty of efficientad in {0}; name a folder of photographs with --option penalty=FOLDER or $GONOGO_PHOTOS_DIR</source>
      <translation>efficientad のペナルティ用の自然画像が {0} にありません。--option penalty=FOLDER か $GONOGO_PHOTOS_DIR で写真のフォルダを指定してください</translation>
    </message>
    <message>
      <source>no other version</source>
      <translation>他のバージョンなし</translation>
    </message>
    <message>
      <source>no others</source>
      <translation>他になし</translation>
    </message>
    <message>
      <source>no permission; add the user to the group `dialout` and log in again</source>
      <translation>権限がありません。ユーザーを `dialout` グループに加え、ログインし直してください</translation>
    </message>
    <message>
      <source>no picture within {0} s</source>
      <translation>{0} 秒以内に画像が来ません</translation>
    </message>
    <message>
      <source>no product</source>
      <translation>品種なし</translation>
    </message>
    <message>
      <source>no score: the anomaly map holds NaN or infinity, or less than the minimum defect area is inspected; check the ignore mask and run gonogo doctor</source>
      <translation>スコアなし：異常マップに NaN か無限大があるか、検査面積が最小欠陥面積より小さいです。無視マスクを確認し gonogo doctor を実行してください</translation>
    </message>
    <message>
      <source>no threshold is in force for this backend; run `gonogo calibrate`</source>
      <translation>このバックエンドに有効なしきい値がありません。`gonogo calibrate` を実行してください</translation>
    </message>
    <message>
      <source>no verdict was told</source>
      <translation>判定は未通知</translation>
    </message>
    <message>
      <source>no verdict yet</source>
      <translation>判定待ち</translation>
    </message>
    <message>
      <source>nobody took {0} bytes within {1} s</source>
      <translation>{1} 秒以内に {0} バイトが受け取られませんでした</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>none stored for this {0}</source>
      <translation>この {0} 用の保存はありません</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>まだなし</translation>
    </message>
    <message>
      <source>none: this is a draft</source>
      <translation>なし：下書きです</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>保存しない</translation>
    </message>
    <message>
      <source>not known before the second part</source>
      <translation>2 個目のワークまで不明</translation>
    </message>
    <message>
      <source>not looked for</source>
      <translation>検出しない</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>記載なし</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>未設定</translation>
    </message>
    <message>
      <source>not watched</source>
      <translation>監視しない</translation>
    </message>
    <message>
      <source>not working</source>
      <translation>動作していません</translation>
    </message>
    <message>
      <source>not working.</source>
      <translation>動作していません。</translation>
    </message>
    <message>
      <source>not {0}/{1}: {2}</source>
      <translation>不使用 {0}/{1}：{2}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>now</source>
      <translation>現在</translation>
    </message>
    <message>
      <source>of NG and RECHECK</source>
      <translation>NG・再検査のみ</translation>
    </message>
    <message>
      <source>of every picture</source>
      <translation>すべての画像</translation>
    </message>
    <message>
      <source>of {takt} ms</source>
      <translation>/ {takt} ms</translation>
    </message>
    <message>
      <source>off</source>
      <translation>オフ</translation>
    </message>
    <message>
      <source>on</source>
      <translation>オン</translation>
    </message>
    <message>
      <source>once in {count} parts on average</source>
      <translation>平均 {count} 個に 1 回</translation>
    </message>
    <message>
      <source>one pixel of the map</source>
      <translation>ヒートマップの 1 画素</translation>
    </message>
    <message>
      <source>one place of the picture has another brightness than at calibration</source>
      <translation>画像の一部の明るさが校正時と違います</translation>
    </message>
    <message>
      <source>only the one that the station starts with</source>
      <translation>起動時の品種のみ</translation>
    </message>
    <message>
      <source>only {0} of {1} good parts are found against {2}, expected {3} %; choose another master, or inspect a fixed region; {4}</source>
      <translation>{2} を基準に見つかった良品は {1} 個中 {0} 個だけです。{3} % が必要です。別のマスターを選ぶか、固定の領域を検査してください。{4}</translation>
    </message>
    <message>
      <source>only {0} of {1} good parts stand out from their background, expected {2} %; inspect a fixed region; {3}</source>
      <translation>背景から区別できる良品は {1} 個中 {0} 個だけです。{2} % が必要です。固定の領域を検査してください。{3}</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>オペレーター</translation>
    </message>
    <message>
      <source>out of memory with batches of {0} images of {1}x{2}; start again with --force and a smaller --batch-size, or a smaller --height and --width</source>
      <translation>{1}x{2} の画像 {0} 枚のバッチにメモリが足りません。--force と小さい --batch-size、または小さい --height と --width でやり直してください</translation>
    </message>
    <message>
      <source>overrun: {0} parts already wait for the {1}; slow the line down</source>
      <translation>過負荷：すでに {0} 個のワークが{1}を待っています。ラインを遅くしてください</translation>
    </message>
    <message>
      <source>parity set: {0} good images found, at least {1} needed; name the folder of the run's images with --data</source>
      <translation>照合セット：良い画像 {0} 枚、{1} 枚以上が必要です。学習画像のフォルダを --data で指定してください</translation>
    </message>
    <message>
      <source>part is located</source>
      <translation>ワーク位置決めあり</translation>
    </message>
    <message>
      <source>part labelled</source>
      <translation>ワークにラベル付け</translation>
    </message>
    <message>
      <source>part sent to set</source>
      <translation>ワークをセットへ送付</translation>
    </message>
    <message>
      <source>part {0}/{1}: several pictures of the camera {2}; a test folder has one of each</source>
      <translation>ワーク {0}/{1}：カメラ {2} の画像が複数あります。テストフォルダには 1 枚ずつです</translation>
    </message>
    <message>
      <source>part {0}: OK not sent, the next part has come before it; set line.deadline_ms below the takt</source>
      <translation>ワーク {0}：OK を送信しませんでした。次のワークが先に来ました。line.deadline_ms をタクトより短くしてください</translation>
    </message>
    <message>
      <source>part {0}: OK not sent, the station is not READY</source>
      <translation>ワーク {0}：OK を送信しませんでした。ステーションが準備完了ではありません</translation>
    </message>
    <message>
      <source>part {0}: its sequence now belongs to {1}</source>
      <translation>ワーク {0}：番号は現在 {1} のものです</translation>
    </message>
    <message>
      <source>part {0}: no picture of the camera {1} (found {2}); every part needs one of each of {3}: add it, or take the part out</source>
      <translation>ワーク {0}：カメラ {1} の画像がありません（あるのは {2}）。各ワークに {3} の画像が 1 枚ずつ必要です：追加するか、ワークを外してください</translation>
    </message>
    <message>
      <source>part {0}: no verdict sent, its sequence {1} now belongs to part {2}{3}; the PLC has restarted</source>
      <translation>ワーク {0}：判定を送信しませんでした。番号 {1} は現在ワーク {2}{3} のものです。PLC が再起動しました</translation>
    </message>
    <message>
      <source>part {0}: not recorded ({1}); see what is wrong with: gonogo db check</source>
      <translation>ワーク {0}：記録されませんでした（{1}）。原因の確認：gonogo db check</translation>
    </message>
    <message>
      <source>part {0}: not sent ({1})</source>
      <translation>ワーク {0}：送信できませんでした（{1}）</translation>
    </message>
    <message>
      <source>part {0}: several pictures of the camera {1}; give one of each</source>
      <translation>ワーク {0}：カメラ {1} の画像が複数あります。1 枚ずつ指定してください</translation>
    </message>
    <message>
      <source>part {0}: {1} not sent, it has already been told {2}; first verdict counts</source>
      <translation>ワーク {0}：{1} を送信しませんでした。すでに {2} を伝えています。最初の判定が有効です</translation>
    </message>
    <message>
      <source>part {0}: {1} not sent, {2} pulses wait; shorten `pulse_ms` or slow the line down</source>
      <translation>ワーク {0}：{1} を送信しませんでした。{2} 個のパルスが待っています。`pulse_ms` を短くするかラインを遅くしてください</translation>
    </message>
    <message>
      <source>part {id}, sequence {number}</source>
      <translation>ワーク {id}、連番 {number}</translation>
    </message>
    <message>
      <source>part {number}</source>
      <translation>ワーク {number}</translation>
    </message>
    <message>
      <source>parts exported</source>
      <translation>ワークをエクスポート</translation>
    </message>
    <message>
      <source>patch bounds: max_patches is {0} and min_object {1}, expected at least 1 and from 0 to below 1</source>
      <translation>パッチの範囲：max_patches は {0}、min_object は {1} です。1 以上と 0 以上 1 未満が必要です</translation>
    </message>
    <message>
      <source>patch bounds: {0} is {1}-{2}, expected 0 &lt; least &lt;= greatest &lt;= {3}</source>
      <translation>パッチの範囲：{0} は {1}-{2} です。0 &lt; 最小 &lt;= 最大 &lt;= {3} が必要です</translation>
    </message>
    <message>
      <source>patches need images of at least {0}x{1}, got {2}x{3}; use a larger --height and --width</source>
      <translation>パッチには {0}x{1} 以上の画像が必要ですが、{2}x{3} でした。--height と --width を大きくしてください</translation>
    </message>
    <message>
      <source>pictures of a folder</source>
      <translation>フォルダの画像</translation>
    </message>
    <message>
      <source>pins of the board</source>
      <translation>ボードのピン</translation>
    </message>
    <message>
      <source>pixel format {0} cannot be read; set pixel_format to one of the camera's that begins with Mono, RGB, BGR or Bayer</source>
      <translation>画素形式 {0} を読めません。pixel_format をカメラの Mono、RGB、BGR、Bayer で始まるものにしてください</translation>
    </message>
    <message>
      <source>plc</source>
      <translation>PLC</translation>
    </message>
    <message>
      <source>preset is {0}, expected {1}</source>
      <translation>preset は {0} ですが、{1} が必要です</translation>
    </message>
    <message>
      <source>preset recommended: nothing is measured for {0}; it is there for {1}, or choose --preset published</source>
      <translation>preset recommended：{0} の測定結果はありません。{1} にはあります。または --preset published を選んでください</translation>
    </message>
    <message>
      <source>producer {0}: cannot be loaded ({1}); install it again</source>
      <translation>producer {0}：読み込めません（{1}）。入れ直してください</translation>
    </message>
    <message>
      <source>producer {0}: cannot be opened; check its licence and that of its drivers</source>
      <translation>producer {0}：開けません。ライセンスとドライバのライセンスを確認してください</translation>
    </message>
    <message>
      <source>producer {0}: is no GenTL producer; correct it in the station file</source>
      <translation>producer {0}：GenTL producer ではありません。ステーションファイルを直してください</translation>
    </message>
    <message>
      <source>producer {0}: no such file; correct it in the station file</source>
      <translation>producer {0}：このファイルはありません。ステーションファイルを直してください</translation>
    </message>
    <message>
      <source>product switched</source>
      <translation>品種切替</translation>
    </message>
    <message>
      <source>product trained</source>
      <translation>品種を学習</translation>
    </message>
    <message>
      <source>product {0}...: its name is too long for a folder; shorten it</source>
      <translation>品種 {0}...：名前がフォルダには長すぎます。短くしてください</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>準備完了</translation>
    </message>
    <message>
      <source>recipe deleted</source>
      <translation>レシピを削除</translation>
    </message>
    <message>
      <source>recipe of {0} has no threshold for it (has {1}); run gonogo calibrate BUNDLE --normals DIR --backend {2} -o RECIPE</source>
      <translation>{0} のレシピにはそのしきい値がありません（あるのは {1}）。gonogo calibrate BUNDLE --normals DIR --backend {2} -o RECIPE を実行してください</translation>
    </message>
    <message>
      <source>recipe of {0}: changed while it was loaded; start again, and find out who writes to the release store</source>
      <translation>{0} のレシピ：読み込み中に変更されました。開始し直し、誰がリリース保管先に書き込むか調べてください</translation>
    </message>
    <message>
      <source>recipe of {0}: expected one view of each camera, found {1}; name one by --view</source>
      <translation>{0} のレシピ：カメラごとに 1 つのビューが必要ですが、{1} でした。--view で指定してください</translation>
    </message>
    <message>
      <source>recipe of {0}: expected one view, found {1}; name one</source>
      <translation>{0} のレシピ：ビューは 1 つが必要ですが、{1} でした。1 つ指定してください</translation>
    </message>
    <message>
      <source>recipe of {0}: its views are of the cameras {1}, and files must be told apart by part and camera; set part_pattern to something like '(?P&lt;part&gt;.+)_(?P&lt;camera&gt;{2})' (found {3})</source>
      <translation>{0} のレシピ：ビューはカメラ {1} のもので、ファイルをワークとカメラで区別する必要があります。part_pattern を '(?P&lt;part&gt;.+)_(?P&lt;camera&gt;{2})' のように設定してください（現在 {3}）</translation>
    </message>
    <message>
      <source>recipe of {0}: its views are of the cameras {1}, whose pictures calibrate, inspect and run judge together, but this command cannot</source>
      <translation>{0} のレシピ：ビューはカメラ {1} のもので、calibrate、inspect、run はまとめて判定しますが、このコマンドはできません</translation>
    </message>
    <message>
      <source>recipe of {0}: no view {1}, only {2}</source>
      <translation>{0} のレシピ：ビュー {1} はありません。あるのは {2} だけです</translation>
    </message>
    <message>
      <source>recipe of {0}: this station has {1}; add it to products in the station file</source>
      <translation>{0} のレシピ：このステーションにあるのは {1} です。ステーションファイルの products に追加してください</translation>
    </message>
    <message>
      <source>recipe of {0}: {1}</source>
      <translation>{0} のレシピ：{1}</translation>
    </message>
    <message>
      <source>recipe put back</source>
      <translation>レシピを復元</translation>
    </message>
    <message>
      <source>recipe released</source>
      <translation>レシピをリリース</translation>
    </message>
    <message>
      <source>recipe switched</source>
      <translation>レシピ切替</translation>
    </message>
    <message>
      <source>recipe {0} has no threshold for {1}; run `gonogo calibrate` with this bundle and backend</source>
      <translation>レシピ {0} に {1} のしきい値がありません。このバンドルとバックエンドで `gonogo calibrate` を実行してください</translation>
    </message>
    <message>
      <source>recipe {version}</source>
      <translation>レシピ {version}</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>推奨値</translation>
    </message>
    <message>
      <source>red {red}, green {green}, blue {blue}</source>
      <translation>赤 {red}、緑 {green}、青 {blue}</translation>
    </message>
    <message>
      <source>region changed</source>
      <translation>領域を変更</translation>
    </message>
    <message>
      <source>region or ignored area</source>
      <translation>領域または無視範囲</translation>
    </message>
    <message>
      <source>region {width} x {height} px at {x}, {y}</source>
      <translation>領域 {width} x {height} px、位置 {x}, {y}</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>排出される</translation>
    </message>
    <message>
      <source>rejected or rechecked</source>
      <translation>排出または再検査される</translation>
    </message>
    <message>
      <source>report written</source>
      <translation>レポートを作成</translation>
    </message>
    <message>
      <source>role changed</source>
      <translation>権限変更</translation>
    </message>
    <message>
      <source>run gonogo calibrate {0} --normals DIR --recipe {1} -o NEW</source>
      <translation>gonogo calibrate {0} --normals DIR --recipe {1} -o NEW を実行してください</translation>
    </message>
    <message>
      <source>runs freely</source>
      <translation>フリーラン</translation>
    </message>
    <message>
      <source>same file</source>
      <translation>同じファイル</translation>
    </message>
    <message>
      <source>same part</source>
      <translation>同じワーク</translation>
    </message>
    <message>
      <source>score {0} lies between {1} and the threshold {2}</source>
      <translation>スコア {0} は {1} としきい値 {2} の間です</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>スコア {score}</translation>
    </message>
    <message>
      <source>score {score} {sign} {threshold}</source>
      <translation>スコア {score} {sign} {threshold}</translation>
    </message>
    <message>
      <source>scores lie {0} than at calibration</source>
      <translation>スコアが校正時より{0}です</translation>
    </message>
    <message>
      <source>scratch</source>
      <translation>きず</translation>
    </message>
    <message>
      <source>self-test</source>
      <translation>自己診断</translation>
    </message>
    <message>
      <source>set the threshold first: golden parts belong to a calibrated recipe</source>
      <translation>先にしきい値を設定してください：標準ワークは校正済みレシピのものです</translation>
    </message>
    <message>
      <source>set up the camera first</source>
      <translation>先にカメラを設定してください</translation>
    </message>
    <message>
      <source>shift {0}</source>
      <translation>シフト {0}</translation>
    </message>
    <message>
      <source>simulated parts</source>
      <translation>模擬ワーク</translation>
    </message>
    <message>
      <source>some calibration images are alike, so a frozen camera cannot be told by its pictures</source>
      <translation>校正画像に同じものがあるため、カメラの固まりを画像から見分けられません</translation>
    </message>
    <message>
      <source>something runs already; wait for it or cancel it</source>
      <translation>実行中のものがあります。待つか中止してください</translation>
    </message>
    <message>
      <source>source_weight is {0}, expected 0 or more</source>
      <translation>source_weight は {0} ですが、0 以上が必要です</translation>
    </message>
    <message>
      <source>sources of patches are {0}x{1}, the image is {2}x{3}; resize them to one size</source>
      <translation>パッチの元は {0}x{1}、画像は {2}x{3} です。同じ大きさにしてください</translation>
    </message>
    <message>
      <source>start of the station</source>
      <translation>ステーションの起動</translation>
    </message>
    <message>
      <source>starting: no part passes yet</source>
      <translation>起動中：まだ通過しません</translation>
    </message>
    <message>
      <source>station {0}: the recipe wants the camera {1}, the station has {2}; correct the name in the recipe's view or in the station file</source>
      <translation>ステーション {0}：レシピはカメラ {1} を求めていますが、ステーションにあるのは {2} です。レシピのビューかステーションファイルの名前を直してください</translation>
    </message>
    <message>
      <source>stopped by {0} in epoch {1} after step {2}; continue with --resume</source>
      <translation>エポック {1} のステップ {2} の後に {0} で停止しました。--resume で続けてください</translation>
    </message>
    <message>
      <source>student '{0}': expected one of {1}</source>
      <translation>生徒 '{0}'：{1} のいずれかが必要です</translation>
    </message>
    <message>
      <source>student {0}, seed {1}</source>
      <translation>生徒 {0}、シード {1}</translation>
    </message>
    <message>
      <source>switching to another recipe: no part passes</source>
      <translation>レシピ切替中：通過停止</translation>
    </message>
    <message>
      <source>take pictures of further good parts, or train again with a larger --holdout</source>
      <translation>良品をさらに撮影するか、--holdout を大きくして学習し直してください</translation>
    </message>
    <message>
      <source>tap one to see it, tap again for live</source>
      <translation>タップで表示、再タップでライブ</translation>
    </message>
    <message>
      <source>teacher '{0}' serves the method mkd only; take another --teacher</source>
      <translation>教師 '{0}' は方法 mkd 専用です。別の --teacher を使ってください</translation>
    </message>
    <message>
      <source>the PLC refuses registers from {0} on with exception {1}; check its Modbus area and `register_offset`</source>
      <translation>PLC が {0} 以降のレジスタを例外 {1} で拒否しました。Modbus 領域と `register_offset` を確認してください</translation>
    </message>
    <message>
      <source>the account's own</source>
      <translation>アカウントの既定</translation>
    </message>
    <message>
      <source>the camera runs by itself</source>
      <translation>カメラの自走</translation>
    </message>
    <message>
      <source>the colour has shifted away from blue</source>
      <translation>色が青から離れました</translation>
    </message>
    <message>
      <source>the colour has shifted away from red</source>
      <translation>色が赤から離れました</translation>
    </message>
    <message>
      <source>the colour has shifted towards blue</source>
      <translation>色が青に寄りました</translation>
    </message>
    <message>
      <source>the colour has shifted towards red</source>
      <translation>色が赤に寄りました</translation>
    </message>
    <message>
      <source>the deadline thread has ended; restart the station</source>
      <translation>期限スレッドが終了しました。ステーションを再起動してください</translation>
    </message>
    <message>
      <source>the disk refused to sync ({0})</source>
      <translation>ディスクが同期を拒否しました（{0}）</translation>
    </message>
    <message>
      <source>the driver does not offer it</source>
      <translation>ドライバが対応していません</translation>
    </message>
    <message>
      <source>the engine took longer than {0} ms; restart the station</source>
      <translation>エンジンが {0} ms を超えました。ステーションを再起動してください</translation>
    </message>
    <message>
      <source>the good parts are {0} x {1} pixels, this picture is {2} x {3}; set the camera back, or teach it as another product</source>
      <translation>良品は {0} x {1} 画素、この画像は {2} x {3} です。カメラを元に戻すか、別の品種としてティーチしてください</translation>
    </message>
    <message>
      <source>the good parts look alike in several poses; use a smaller --max-rotation, or inspect a fixed region</source>
      <translation>良品が複数の姿勢で同じに見えます。--max-rotation を小さくするか、固定の領域を検査してください</translation>
    </message>
    <message>
      <source>the images differ in size, so the line cannot check the size of its frames</source>
      <translation>画像の大きさが揃っていないため、ラインで画像の大きさを確認できません</translation>
    </message>
    <message>
      <source>the inspector answered FAULT without a reason</source>
      <translation>検査が理由なしに異常を返しました</translation>
    </message>
    <message>
      <source>the inspector answered OK with score {0} above the threshold {1}</source>
      <translation>検査が OK を返しましたが、スコア {0} がしきい値 {1} を超えています</translation>
    </message>
    <message>
      <source>the inspector gave an unknown answer {0}</source>
      <translation>検査が不明な答え {0} を返しました</translation>
    </message>
    <message>
      <source>the journal is {0} full; free the disk or the database</source>
      <translation>ジャーナルが {0} 埋まりました。ディスクかデータベースを空けてください</translation>
    </message>
    <message>
      <source>the line does not know it; name it with its bundle as [[products]] in the station file</source>
      <translation>ラインに未登録です。ステーションファイルの [[products]] にバンドルとともに登録してください</translation>
    </message>
    <message>
      <source>the line is switching to it; wait, and switch to another product first</source>
      <translation>そのレシピに切替中です。待ってから、先に他の品種に切り替えてください</translation>
    </message>
    <message>
      <source>the line triggers the camera</source>
      <translation>ラインがカメラをトリガ</translation>
    </message>
    <message>
      <source>the lines cannot be set</source>
      <translation>信号線を設定できません</translation>
    </message>
    <message>
      <source>the maps of all select parts are equal; leave out --normalize</source>
      <translation>選択用ワークのマップがすべて同じです。--normalize を外してください</translation>
    </message>
    <message>
      <source>the network gives no finite score on the {0} image; train again</source>
      <translation>画像 {0} でネットワークのスコアが有限になりません。学習し直してください</translation>
    </message>
    <message>
      <source>the network holds no model</source>
      <translation>ネットワークにモデルがありません</translation>
    </message>
    <message>
      <source>the picture could not be encoded</source>
      <translation>画像を符号化できませんでした</translation>
    </message>
    <message>
      <source>the pictures are brighter than at calibration</source>
      <translation>画像が校正時より明るいです</translation>
    </message>
    <message>
      <source>the pictures are darker than at calibration</source>
      <translation>画像が校正時より暗いです</translation>
    </message>
    <message>
      <source>the pictures are less sharp than at calibration</source>
      <translation>画像が校正時よりぼけています</translation>
    </message>
    <message>
      <source>the pictures are sharper or noisier than at calibration</source>
      <translation>画像が校正時より鮮明かノイズが多いです</translation>
    </message>
    <message>
      <source>the pictures have less contrast than at calibration</source>
      <translation>画像のコントラストが校正時より低いです</translation>
    </message>
    <message>
      <source>the pictures have more contrast than at calibration</source>
      <translation>画像のコントラストが校正時より高いです</translation>
    </message>
    <message>
      <source>the port reports data but has none; the cable is out</source>
      <translation>ポートはデータありと報告しますが、ありません。ケーブルが抜けています</translation>
    </message>
    <message>
      <source>the product needs a name of 1 to 80 characters</source>
      <translation>品種には 1～80 文字の名前が必要です</translation>
    </message>
    <message>
      <source>the recipe has no threshold for this bundle yet; set the threshold first</source>
      <translation>レシピにこのバンドルのしきい値がまだありません。先にしきい値を設定してください</translation>
    </message>
    <message>
      <source>the recipe of {0} cannot be put in force ({1}); the one of {2} stays in force</source>
      <translation>{0} のレシピを適用できません（{1}）。{2} のレシピのままです</translation>
    </message>
    <message>
      <source>the record cannot be kept ({0}); check disk and database, then acknowledge</source>
      <translation>記録できません（{0}）。ディスクとデータベースを調べてから確認してください</translation>
    </message>
    <message>
      <source>the record waits in the journal ({0})</source>
      <translation>記録がジャーナルで待っています（{0}）</translation>
    </message>
    <message>
      <source>the score is {0}, not a number to judge by</source>
      <translation>スコアが {0} で、判定できる数ではありません</translation>
    </message>
    <message>
      <source>the search was stopped</source>
      <translation>検索を中止しました</translation>
    </message>
    <message>
      <source>the station checks its golden parts</source>
      <translation>標準ワークをチェック中です</translation>
    </message>
    <message>
      <source>the station file has no section for the camera {0}; write one with [[cameras]]</source>
      <translation>ステーションファイルにカメラ {0} のセクションがありません。[[cameras]] で書いてください</translation>
    </message>
    <message>
      <source>the station is being stopped</source>
      <translation>ステーションを停止中です</translation>
    </message>
    <message>
      <source>the station is not READY ({0}); it had decided {1}</source>
      <translation>ステーションが準備完了ではありません（{0}）。判定は {1} でした</translation>
    </message>
    <message>
      <source>the station is switching to the recipe of {0}</source>
      <translation>{0} のレシピに切替中です</translation>
    </message>
    <message>
      <source>the station is {0}: {1}</source>
      <translation>ステーションの状態：{0}：{1}</translation>
    </message>
    <message>
      <source>the station starts with it; have it start with another recipe first</source>
      <translation>ステーションはこれで起動します。先に他のレシピで起動するようにしてください</translation>
    </message>
    <message>
      <source>the station was stopped</source>
      <translation>ステーションが停止しました</translation>
    </message>
    <message>
      <source>the stored state of the drift tests is of other tests or damaged; they begin again</source>
      <translation>保存されたドリフト監視の状態が別の監視のものか壊れています。最初から始めます</translation>
    </message>
    <message>
      <source>the trained model gives scores that are no number; start again with --force and a --lr below {0}</source>
      <translation>学習したモデルのスコアが数ではありません。--force と {0} 未満の --lr でやり直してください</translation>
    </message>
    <message>
      <source>the training's {0}; train again</source>
      <translation>学習：{0}。学習し直してください</translation>
    </message>
    <message>
      <source>the warn threshold of {0} below its threshold {1}, found {2}</source>
      <translation>{0} の警告しきい値はしきい値 {1} 未満が必要ですが、{2} でした</translation>
    </message>
    <message>
      <source>the {0} processes of torchrun do not find each other ({1}); check MASTER_ADDR and MASTER_PORT</source>
      <translation>torchrun の {0} 個のプロセスが互いに見つかりません（{1}）。MASTER_ADDR と MASTER_PORT を確認してください</translation>
    </message>
    <message>
      <source>the {0} thread failed ({1}); it goes on, but if this comes again, restart the station</source>
      <translation>スレッド {0} が失敗しました（{1}）。続行しますが、再発したらステーションを再起動してください</translation>
    </message>
    <message>
      <source>the {0} thread has ended; acknowledge to start it again</source>
      <translation>スレッド {0} が終了しました。確認すると再開します</translation>
    </message>
    <message>
      <source>the {0} thread keeps failing ({1}); repair the cause, then acknowledge</source>
      <translation>スレッド {0} の失敗が続いています（{1}）。原因を取り除いてから確認してください</translation>
    </message>
    <message>
      <source>there is no such serial port; {0}</source>
      <translation>そのシリアルポートはありません。{0}</translation>
    </message>
    <message>
      <source>this line was started before; build a new one to start again</source>
      <translation>このラインはすでに開始されました。開始し直すには新しく作ってください</translation>
    </message>
    <message>
      <source>this machine has none; plug in the adapter, or try `gonogo plc-sim`</source>
      <translation>この機械にはありません。アダプタを差すか `gonogo plc-sim` を試してください</translation>
    </message>
    <message>
      <source>threshold set</source>
      <translation>しきい値を設定</translation>
    </message>
    <message>
      <source>tiles: a defect of {0} source pixels would cover {1} of the model's pixels in {2}x{3} tiles, expected at least {4}; {5}</source>
      <translation>tiles：{0} 画素の欠陥は {2}x{3} タイルではモデルの {1} 画素にしかならず、{4} 以上が必要です。{5}</translation>
    </message>
    <message>
      <source>tiles: expected an overlap_px of at least smallest_defect_px {0}, so that one tile shows a defect whole, found {1}</source>
      <translation>tiles：1 つのタイルに欠陥全体が写るよう、overlap_px は smallest_defect_px {0} 以上が必要ですが、{1} でした</translation>
    </message>
    <message>
      <source>tiles: {0} tiles with an overlap of {1} pixels do not fit {2} pixels; use fewer tiles or a smaller overlap</source>
      <translation>tiles：重なり {1} 画素の {0} タイルは {2} 画素に収まりません。タイルか重なりを減らしてください</translation>
    </message>
    <message>
      <source>to</source>
      <translation>まで</translation>
    </message>
    <message>
      <source>to PLC</source>
      <translation>PLC へ</translation>
    </message>
    <message>
      <source>too small</source>
      <translation>小さすぎます</translation>
    </message>
    <message>
      <source>torch returned no ONNX program; install another torch version</source>
      <translation>torch が ONNX プログラムを返しません。別の版の torch を入れてください</translation>
    </message>
    <message>
      <source>torchrun started process {0} of this machine, which has {1} GPUs; use --nproc-per-node {2}</source>
      <translation>torchrun がこの機械のプロセス {0} を起動しましたが、GPU は {1} 個です。--nproc-per-node {2} を使ってください</translation>
    </message>
    <message>
      <source>training</source>
      <translation>学習</translation>
    </message>
    <message>
      <source>training config: options is {0}, expected texts and numbers by name</source>
      <translation>学習設定：options は {0} ですが、名前ごとの文字列と数が必要です</translation>
    </message>
    <message>
      <source>training config: unknown key '{0}'; known are {1}</source>
      <translation>学習設定：不明なキー '{0}'。使えるのは {1} です</translation>
    </message>
    <message>
      <source>training config: {0}</source>
      <translation>学習設定：{0}</translation>
    </message>
    <message>
      <source>training config: {0} is {1}, expected {2}</source>
      <translation>学習設定：{0} は {1} ですが、{2} が必要です</translation>
    </message>
    <message>
      <source>unable to open database file</source>
      <translation>データベースを開けません</translation>
    </message>
    <message>
      <source>unexpected {0}: {1}</source>
      <translation>予期しない {0}：{1}</translation>
    </message>
    <message>
      <source>unknown blend mode '{0}'; known are {1}</source>
      <translation>不明な混合方法 '{0}'。使えるのは {1} です</translation>
    </message>
    <message>
      <source>unknown key</source>
      <translation>不明なキー</translation>
    </message>
    <message>
      <source>unknown kind of synthetic defects '{0}'; known are {1}</source>
      <translation>不明な合成欠陥の種類 '{0}'。使えるのは {1} です</translation>
    </message>
    <message>
      <source>unknown method '{0}'; known are {1}</source>
      <translation>不明な方法 '{0}'。使えるのは {1} です</translation>
    </message>
    <message>
      <source>unknown patch bounds '{0}'; known are {1}</source>
      <translation>不明なパッチの範囲 '{0}'。使えるのは {1} です</translation>
    </message>
    <message>
      <source>unknown teacher '{0}'; known are {1}</source>
      <translation>不明な教師 '{0}'。使えるのは {1} です</translation>
    </message>
    <message>
      <source>use a larger model input or state a larger defect</source>
      <translation>モデル入力を大きくするか、より大きな欠陥を指定してください</translation>
    </message>
    <message>
      <source>use columns = {0}, rows = {1}, or a larger model input</source>
      <translation>columns = {0}, rows = {1}、またはより大きなモデル入力を使ってください</translation>
    </message>
    <message>
      <source>user added</source>
      <translation>ユーザー追加</translation>
    </message>
    <message>
      <source>user removed</source>
      <translation>ユーザー削除</translation>
    </message>
    <message>
      <source>verdict could not be sent</source>
      <translation>判定を送信できず</translation>
    </message>
    <message>
      <source>verdict not sent</source>
      <translation>判定未送信</translation>
    </message>
    <message>
      <source>verdict sent, not acknowledged</source>
      <translation>判定送信済み、未応答</translation>
    </message>
    <message>
      <source>version {0}</source>
      <translation>バージョン {0}</translation>
    </message>
    <message>
      <source>version {0} put in force again</source>
      <translation>バージョン {0} を再適用</translation>
    </message>
    <message>
      <source>version {number}</source>
      <translation>バージョン {number}</translation>
    </message>
    <message>
      <source>version {number}, draft</source>
      <translation>バージョン {number}、下書き</translation>
    </message>
    <message>
      <source>version {number}, in force</source>
      <translation>バージョン {number}、適用中</translation>
    </message>
    <message>
      <source>video file</source>
      <translation>動画ファイル</translation>
    </message>
    <message>
      <source>view: not a recipe's views ({0} problems); use --recipe</source>
      <translation>view：レシピのビューではありません（{0} 件）。--recipe を使ってください</translation>
    </message>
    <message>
      <source>views with different names, found {0}</source>
      <translation>ビューの名前は異なる必要がありますが、{0} でした</translation>
    </message>
    <message>
      <source>wait for READY</source>
      <translation>準備完了を待っています</translation>
    </message>
    <message>
      <source>waiting for the picture</source>
      <translation>画像待ち</translation>
    </message>
    <message>
      <source>warn alpha</source>
      <translation>警告 alpha</translation>
    </message>
    <message>
      <source>warn alpha: expected more than alpha {0}, so that a RECHECK band lies below the threshold, found {1}</source>
      <translation>警告 alpha：しきい値の下に再検査の帯ができるよう alpha {0} より大きい値が必要ですが、{1} でした</translation>
    </message>
    <message>
      <source>warn_alpha above alpha {0}, found {1}</source>
      <translation>warn_alpha は alpha {0} より大きい必要がありますが、{1} でした</translation>
    </message>
    <message>
      <source>warn_alpha and warn_guarantee together, found one of them</source>
      <translation>warn_alpha と warn_guarantee は両方必要ですが、一方だけでした</translation>
    </message>
    <message>
      <source>watched</source>
      <translation>監視する</translation>
    </message>
    <message>
      <source>weights became NaN or infinite before epoch {0} step {1}; use a smaller --learning-rate</source>
      <translation>エポック {0} ステップ {1} の前に重みが NaN か無限大になりました。--learning-rate を小さくしてください</translation>
    </message>
    <message>
      <source>weights of teacher '{0}' not found: looked for {1} in {2}; {3}</source>
      <translation>教師 '{0}' の重みがありません：{2} で {1} を探しました。{3}</translation>
    </message>
    <message>
      <source>weights {0} exceed half precision; leave out --half-weights</source>
      <translation>重み {0} が半精度を超えます。--half-weights を外してください</translation>
    </message>
    <message>
      <source>whole picture</source>
      <translation>画像全体</translation>
    </message>
    <message>
      <source>with the start only</source>
      <translation>起動時のみ</translation>
    </message>
    <message>
      <source>withdrawn {ms} ms later</source>
      <translation>{ms} ms 後に取り下げ</translation>
    </message>
    <message>
      <source>working</source>
      <translation>正常</translation>
    </message>
    <message>
      <source>working: {detail}</source>
      <translation>正常：{detail}</translation>
    </message>
    <message>
      <source>writing failed</source>
      <translation>書き込みに失敗しました</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>はい</translation>
    </message>
    <message>
      <source>{0} (at most {1} of good pictures lay {2} {3})</source>
      <translation>{0}（{3} {2}の良い画像は最大 {1}）</translation>
    </message>
    <message>
      <source>{0} (lost {1} times within {2} s)</source>
      <translation>{0}（{2} 秒間に {1} 回切断）</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0}（{1}）</translation>
    </message>
    <message>
      <source>{0} MB free, below {1} MB: images are dropped ({2} so far); free some space</source>
      <translation>空き {0} MB、{1} MB 未満：画像を破棄しています（これまで {2} 枚）。空きを作ってください</translation>
    </message>
    <message>
      <source>{0} and {1}: the same picture, saved twice in different ways, would count as two parts; remove one, or check the camera if it was frozen</source>
      <translation>{0} と {1}：同じ画像が別の形で 2 回保存され、2 個のワークと数えられます。片方を消すか、カメラが固まっていなかったか確認してください</translation>
    </message>
    <message>
      <source>{0} came late, after {1} ms</source>
      <translation>{0} は遅れて {1} ms 後でした</translation>
    </message>
    <message>
      <source>{0} duplicate {1} merged</source>
      <translation>重複した {1} {0} 個をまとめました</translation>
    </message>
    <message>
      <source>{0} ended with code {1}</source>
      <translation>{0} がコード {1} で終了しました</translation>
    </message>
    <message>
      <source>{0} good parts</source>
      <translation>良品 {0} 個</translation>
    </message>
    <message>
      <source>{0} good parts are too few: {1} for calibration, at least 1 for selection, 1 for quantisation and {2} for training need {3}; take more pictures or a smaller --holdout</source>
      <translation>良品 {0} 個では足りません：校正 {1}、選択 1 以上、量子化 1、学習 {2} で合計 {3} 個が必要です。画像を増やすか --holdout を小さくしてください</translation>
    </message>
    <message>
      <source>{0} good parts prove {1} on average; for {2} collect {3} more ({4} in all)</source>
      <translation>良品 {0} 個で平均 {1} を証明。{2} にはあと {3} 個（合計 {4} 個）必要です</translation>
    </message>
    <message>
      <source>{0} good parts prove {1} with {2} % confidence; for {3} collect {4} more ({5} in all)</source>
      <translation>良品 {0} 個で {1} を証明（信頼度 {2} %）。{3} にはあと {4} 個（合計 {5} 個）必要です</translation>
    </message>
    <message>
      <source>{0} good parts: expected at least {1} to watch for drift; calibrate with more parts</source>
      <translation>良品 {0} 個：ドリフト監視には {1} 個以上が必要です。より多くのワークで校正してください</translation>
    </message>
    <message>
      <source>{0} groups are too few: groups stay whole, and none was left for {1}; take pictures from more groups, a smaller --holdout, or a finer --part-pattern</source>
      <translation>グループ {0} 個では足りません：グループは分けないため {1} に残りません。グループを増やす、--holdout を小さくする、または --part-pattern を細かくしてください</translation>
    </message>
    <message>
      <source>{0} images are fewer than one batch of {1}; add images</source>
      <translation>画像 {0} 枚はバッチ {1} より少ないです。画像を追加してください</translation>
    </message>
    <message>
      <source>{0} images of {1}x{2} need {3} GiB of memory, at most {4} are allowed; use fewer images or a smaller --height and --width</source>
      <translation>{1}x{2} の画像 {0} 枚には {3} GiB のメモリが必要ですが、上限は {4} です。画像を減らすか --height と --width を小さくしてください</translation>
    </message>
    <message>
      <source>{0} is a {1} part, but was judged {2} (score {3}, threshold {4}{5})</source>
      <translation>{0} は{1}のワークですが {2} と判定されました（スコア {3}、しきい値 {4}{5}）</translation>
    </message>
    <message>
      <source>{0} is not installed; {1}</source>
      <translation>{0} が入っていません。{1}</translation>
    </message>
    <message>
      <source>{0} left out as seen by the bundle ({1})</source>
      <translation>バンドルが見たため {0} 個を除外（{1}）</translation>
    </message>
    <message>
      <source>{0} maps of {1}x{2} need {3} GiB of memory, at most {4} are allowed; use a smaller test folder</source>
      <translation>{1}x{2} のマップ {0} 枚には {3} GiB のメモリが必要ですが、上限は {4} です。テストフォルダを小さくしてください</translation>
    </message>
    <message>
      <source>{0} of the camera {1}</source>
      <translation>{0}（カメラ {1}）</translation>
    </message>
    <message>
      <source>{0} of the {1} images of version {2} are missing or were seen by this bundle, and {3} are new: the thresholds come from other parts than before</source>
      <translation>バージョン {2} の画像 {1} 枚中 {0} 枚がないかこのバンドルが見ており、{3} 枚が新しいものです：しきい値は以前と別のワークによるものです</translation>
    </message>
    <message>
      <source>{0} of them known by name only, with other bytes (if they are other parts: --new-parts)</source>
      <translation>うち {0} 個は名前のみ一致し中身は別です（別のワークなら --new-parts）</translation>
    </message>
    <message>
      <source>{0} of these {1} images were scored for version {2} with another {3}: a choice made after seeing their scores needs fresh parts for its promise to hold</source>
      <translation>この画像 {1} 枚中 {0} 枚はバージョン {2} で別の{3}で採点されました：スコアを見た後の選択は、新しいワークでないと保証が成り立ちません</translation>
    </message>
    <message>
      <source>{0} of {1} golden parts judged wrong: {2}{3}; roll the recipe back or calibrate again, then acknowledge</source>
      <translation>標準ワーク {1} 個中 {0} 個が誤判定：{2}{3}。レシピを戻すか校正し直してから確認してください</translation>
    </message>
    <message>
      <source>{0} of {1} parts score far above the others ({2}): look at them; they were kept, and only a defect confirmed on the part itself is a reason to remove one</source>
      <translation>ワーク {1} 個中 {0} 個のスコアが他より大幅に高いです（{2}）：見てください。残してあります。ワーク自体に不良を確認した場合だけ外せます</translation>
    </message>
    <message>
      <source>{0} of {1} scores are NaN or infinite; a part without a score can carry no threshold: check the ignore mask, the region and the bundle</source>
      <translation>スコア {1} 個中 {0} 個が NaN か無限大です。スコアのないワークではしきい値を決められません：無視マスク、領域、バンドルを確認してください</translation>
    </message>
    <message>
      <source>{0} parts</source>
      <translation>ワーク {0} 個</translation>
    </message>
    <message>
      <source>{0} parts are too few to watch the line for drift of scores and pictures (expected at least {1}): it will not be watched</source>
      <translation>ワーク {0} 個ではスコアと画像のドリフトを監視するには少なすぎます（{1} 個以上必要）：監視しません</translation>
    </message>
    <message>
      <source>{0} parts share the score at the threshold, so only {1} instead of {2} lie above it: the promise holds, more cautiously than asked</source>
      <translation>しきい値と同じスコアのワークが {0} 個あり、それを超えるのは {2} 個ではなく {1} 個だけです：保証は成り立ち、求めより慎重です</translation>
    </message>
    <message>
      <source>{0} parts were left out because training saw files of the same names with other bytes; if they are other parts, use --new-parts</source>
      <translation>学習が同名で中身の違うファイルを見たため、ワーク {0} 個を除外しました。別のワークなら --new-parts を使ってください</translation>
    </message>
    <message>
      <source>{0} rejects in a row; stop the line</source>
      <translation>{0} 個連続で排出。ラインを止めてください</translation>
    </message>
    <message>
      <source>{0} run, expected at least two to combine</source>
      <translation>学習結果 {0} 個です。結合には 2 個以上が必要です</translation>
    </message>
    <message>
      <source>{0} within {1} parts</source>
      <translation>{0}：{1} 個以内</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0}{1}</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0}・{1}</translation>
    </message>
    <message>
      <source>{0}, version {1}: belongs to another bundle than {2}; name that one in the station file, or calibrate again</source>
      <translation>{0}、バージョン {1}：{2} とは別のバンドルのものです。ステーションファイルでそれを指定するか、校正し直してください</translation>
    </message>
    <message>
      <source>{0}, version {1}: is a draft without a threshold; calibrate it first</source>
      <translation>{0}、バージョン {1}：しきい値のない下書きです。先に校正してください</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}、{1}</translation>
    </message>
    <message>
      <source>{0}. {1}</source>
      <translation>{0}。{1}</translation>
    </message>
    <message>
      <source>{0}/{1} on {2}</source>
      <translation>{0}/{1}（{2}）</translation>
    </message>
    <message>
      <source>{0}/{1} on {2}; not {3}</source>
      <translation>{0}/{1}（{2}）；不使用 {3}</translation>
    </message>
    <message>
      <source>{0}/{1}: {2} is not installed; {3}</source>
      <translation>{0}/{1}：{2} が入っていません。{3}</translation>
    </message>
    <message>
      <source>{0}: --part-pattern '{1}' does not match; correct it or rename the file</source>
      <translation>{0}：--part-pattern '{1}' に合いません。直すかファイル名を変えてください</translation>
    </message>
    <message>
      <source>{0}: ONNX Runtime cannot load the graph ({1}); make the bundle again</source>
      <translation>{0}：ONNX Runtime がネットワークを読み込めません（{1}）。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: OpenVINO cannot compile the graph ({1}); make the bundle again</source>
      <translation>{0}：OpenVINO がネットワークを変換できません（{1}）。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: SHA-256 begins with {1}, expected {2}; delete it and fetch it again</source>
      <translation>{0}：SHA-256 の先頭は {1} ですが、{2} が必要です。削除して取得し直してください</translation>
    </message>
    <message>
      <source>{0}: a bundle's name ends in .gonogo; give -o NAME.gonogo</source>
      <translation>{0}：バンドルの名前は .gonogo で終わります。-o NAME.gonogo を指定してください</translation>
    </message>
    <message>
      <source>{0}: a file, expected a folder; choose another --output</source>
      <translation>{0}：ファイルですが、フォルダが必要です。別の --output を選んでください</translation>
    </message>
    <message>
      <source>{0}: already closed; open the store again</source>
      <translation>{0}：すでに閉じています。保管先を開き直してください</translation>
    </message>
    <message>
      <source>{0}: already exists; name another file, or change this recipe</source>
      <translation>{0}：すでにあります。別のファイルを指定するか、このレシピを変更してください</translation>
    </message>
    <message>
      <source>{0}: another training is writing here; wait for it, stop it, or choose another --output</source>
      <translation>{0}：別の学習がここに書いています。待つ、止める、または別の --output を選んでください</translation>
    </message>
    <message>
      <source>{0}: belongs to a signed release; go back with gonogo deploy rollback</source>
      <translation>{0}：署名付きリリースのものです。gonogo deploy rollback で戻してください</translation>
    </message>
    <message>
      <source>{0}: belongs to another bundle (expected sha256 {1}..., found {2}... in {3}); use its own bundle or {4}</source>
      <translation>{0}：別のバンドルのものです（sha256 {1}... が必要、{3} にあるのは {2}...）。対応するバンドルを使うか、{4}</translation>
    </message>
    <message>
      <source>{0}: blurred frame (sharpness {1}, expected at least {2}); check focus, lens and vibration</source>
      <translation>{0}：画像がぼけています（鮮明さ {1}、{2} 以上が必要）。ピント、レンズ、振動を確認してください</translation>
    </message>
    <message>
      <source>{0}: cannot be drawn into the report</source>
      <translation>{0}：レポートに描けません</translation>
    </message>
    <message>
      <source>{0}: cannot be fetched ({1}); copy the file to {2}</source>
      <translation>{0}：取得できません（{1}）。ファイルを {2} にコピーしてください</translation>
    </message>
    <message>
      <source>{0}: cannot be made ({1}); check the disk</source>
      <translation>{0}：作れません（{1}）。ディスクを確認してください</translation>
    </message>
    <message>
      <source>{0}: cannot be made ({1}); choose another --output</source>
      <translation>{0}：作れません（{1}）。別の --output を選んでください</translation>
    </message>
    <message>
      <source>{0}: cannot be moved ({1}); check the rights of its folder, nothing was changed</source>
      <translation>{0}：移動できません（{1}）。フォルダの権限を確認してください。何も変えていません</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1})</source>
      <translation>{0}：読めません（{1}）</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the file</source>
      <translation>{0}：読めません（{1}）。ファイルを確認してください</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the folder</source>
      <translation>{0}：読めません（{1}）。フォルダを確認してください</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the path</source>
      <translation>{0}：読めません（{1}）。パスを確認してください</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the path and its rights</source>
      <translation>{0}：読めません（{1}）。パスと権限を確認してください</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); install the release again or mend its rights</source>
      <translation>{0}：読めません（{1}）。リリースを入れ直すか権限を直してください</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); is the training finished?</source>
      <translation>{0}：読めません（{1}）。学習は終わっていますか？</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); is this a finished run folder?</source>
      <translation>{0}：読めません（{1}）。完了した学習フォルダですか？</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); run it with sudo, or as the account of the station</source>
      <translation>{0}：読めません（{1}）。sudo かステーションのアカウントで実行してください</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); train again</source>
      <translation>{0}：読めません（{1}）。学習し直してください</translation>
    </message>
    <message>
      <source>{0}: cannot be used ({1})</source>
      <translation>{0}：使えません（{1}）</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and its rights</source>
      <translation>{0}：書き込めません（{1}）。フォルダと権限を確認してください</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space</source>
      <translation>{0}：書き込めません（{1}）。フォルダと空き容量を確認してください</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, an old recipe is unchanged</source>
      <translation>{0}：書き込めません（{1}）。フォルダと空き容量を確認してください。古いレシピはそのままです</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, the recipe in force is unchanged</source>
      <translation>{0}：書き込めません（{1}）。フォルダと空き容量を確認してください。適用中のレシピはそのままです</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, the recipe is unchanged</source>
      <translation>{0}：書き込めません（{1}）。フォルダと空き容量を確認してください。レシピはそのままです</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the free space, what was there before is kept</source>
      <translation>{0}：書き込めません（{1}）。空き容量を確認してください。以前の内容は残っています</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another --output</source>
      <translation>{0}：書き込めません（{1}）。別の --output を選んでください</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another --report</source>
      <translation>{0}：書き込めません（{1}）。別の --report を選んでください</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another place with -o</source>
      <translation>{0}：書き込めません（{1}）。-o で別の場所を選んでください</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); every reading of a test folder is logged beside what is evaluated, so make that folder writable or copy it elsewhere</source>
      <translation>{0}：書き込めません（{1}）。テストフォルダの読み取りは評価対象の横に記録されます。フォルダを書き込み可能にするか、別の場所にコピーしてください</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free disk space</source>
      <translation>{0}：書き込めません（{1}）。ディスクを空けてください</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free the disk and continue with --resume</source>
      <translation>{0}：書き込めません（{1}）。ディスクを空けて --resume で続けてください</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free the disk or choose another --output</source>
      <translation>{0}：書き込めません（{1}）。ディスクを空けるか別の --output を選んでください</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); have somebody who may enter {2} for the camera {3}</source>
      <translation>{0}: 書き込めません ({1})。権限のある人にカメラ {3} の {2} を記入してもらってください</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); nothing was changed: check the folder and the free space</source>
      <translation>{0}：書き込めません（{1}）。何も変えていません：フォルダと空き容量を確認してください</translation>
    </message>
    <message>
      <source>{0}: cannot hold plans ({1}); give this user the right to write there</source>
      <translation>{0}：プランを置けません（{1}）。このユーザーに書き込みを許可してください</translation>
    </message>
    <message>
      <source>{0}: changed since the training began; restore it or start again</source>
      <translation>{0}：学習開始後に変わりました。元に戻すかやり直してください</translation>
    </message>
    <message>
      <source>{0}: changed while it was copied; add it again</source>
      <translation>{0}：コピー中に変わりました。追加し直してください</translation>
    </message>
    <message>
      <source>{0}: changed while it was used; calibrate again</source>
      <translation>{0}：使用中に変わりました。校正し直してください</translation>
    </message>
    <message>
      <source>{0}: cut short or no bundle ({1} is missing); copy the bundle again</source>
      <translation>{0}：途中で切れているかバンドルではありません（{1} がありません）。バンドルをコピーし直してください</translation>
    </message>
    <message>
      <source>{0}: cut short or no release ({1} is missing); copy it again</source>
      <translation>{0}：途中で切れているかリリースではありません（{1} がありません）。コピーし直してください</translation>
    </message>
    <message>
      <source>{0}: damaged (expected an object); train again</source>
      <translation>{0}：壊れています（オブジェクトが必要）。学習し直してください</translation>
    </message>
    <message>
      <source>{0}: damaged (expected model and training)</source>
      <translation>{0}：壊れています（model と training が必要）</translation>
    </message>
    <message>
      <source>{0}: damaged (expected model); train again</source>
      <translation>{0}：壊れています（model が必要）。学習し直してください</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}); train again</source>
      <translation>{0}：壊れています（{1}）。学習し直してください</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}: {2}); start again with --force</source>
      <translation>{0}：壊れています（{1}：{2}）。--force でやり直してください</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}: {2}); train again</source>
      <translation>{0}：壊れています（{1}：{2}）。学習し直してください</translation>
    </message>
    <message>
      <source>{0}: damaged config.json ({1})</source>
      <translation>{0}：config.json が壊れています（{1}）</translation>
    </message>
    <message>
      <source>{0}: damaged or no bundle ({1}); copy the bundle again</source>
      <translation>{0}：壊れているかバンドルではありません（{1}）。バンドルをコピーし直してください</translation>
    </message>
    <message>
      <source>{0}: damaged or no release ({1}); copy it again</source>
      <translation>{0}：壊れているかリリースではありません（{1}）。コピーし直してください</translation>
    </message>
    <message>
      <source>{0}: damaged or not written by this station</source>
      <translation>{0}：壊れているか、このステーションが書いたものではありません</translation>
    </message>
    <message>
      <source>{0}: damaged, or of another distillation ({1}); expected student {2}, seed {3}; leave out --resume</source>
      <translation>{0}：壊れているか別の蒸留のものです（{1}）。生徒 {2}、シード {3} が必要です。--resume を外してください</translation>
    </message>
    <message>
      <source>{0}: dark frame (mean {1}, expected at least {2}); check light and lens cap</source>
      <translation>{0}：画像が暗いです（平均 {1}、{2} 以上が必要）。照明とレンズキャップを確認してください</translation>
    </message>
    <message>
      <source>{0}: did not learn from this product's good parts; choose the bundle that was made from the exported set</source>
      <translation>{0}：この品種の良品で学習したものではありません。書き出したセットから作ったバンドルを選んでください</translation>
    </message>
    <message>
      <source>{0}: does not fit config.json ({1}); train again</source>
      <translation>{0}：config.json と合いません（{1}）。学習し直してください</translation>
    </message>
    <message>
      <source>{0}: does not fit config.json ({1}); train the source again</source>
      <translation>{0}：config.json と合いません（{1}）。元を学習し直してください</translation>
    </message>
    <message>
      <source>{0}: does not fit this model ({1}); start again with --force</source>
      <translation>{0}：このモデルと合いません（{1}）。--force でやり直してください</translation>
    </message>
    <message>
      <source>{0}: entry {1} appears twice or is no plain file; do not use this file</source>
      <translation>{0}：項目 {1} が 2 回あるか普通のファイルではありません。このファイルを使わないでください</translation>
    </message>
    <message>
      <source>{0}: entry {1} appears twice; do not use this file</source>
      <translation>{0}：項目 {1} が 2 回あります。このファイルを使わないでください</translation>
    </message>
    <message>
      <source>{0}: entry {1} has a foreign compression</source>
      <translation>{0}：項目 {1} の圧縮形式が違います</translation>
    </message>
    <message>
      <source>{0}: entry {1} has a foreign compression; do not use it</source>
      <translation>{0}：項目 {1} の圧縮形式が違います。使わないでください</translation>
    </message>
    <message>
      <source>{0}: entry {1} has {2} bytes, too many</source>
      <translation>{0}：項目 {1} が {2} バイトで大きすぎます</translation>
    </message>
    <message>
      <source>{0}: expected a (height, width, 3) uint8 image, got {1} {2}; check the camera's pixel format</source>
      <translation>{0}：（高さ、幅、3）uint8 の画像が必要ですが、{1} {2} でした。カメラの画素形式を確認してください</translation>
    </message>
    <message>
      <source>{0}: expected a 16-bit grey PNG, found damage; bring the file back from a backup</source>
      <translation>{0}：16 ビットのグレー PNG が必要ですが、壊れています。バックアップからファイルを戻してください</translation>
    </message>
    <message>
      <source>{0}: expected a file, found a link; install the release again</source>
      <translation>{0}：ファイルが必要ですが、リンクでした。リリースを入れ直してください</translation>
    </message>
    <message>
      <source>{0}: expected a map of schema {1}, found {2}; update Gonogo</source>
      <translation>{0}：スキーマ {1} のマップが必要ですが、{2} でした。Gonogo を更新してください</translation>
    </message>
    <message>
      <source>{0}: expected a map of this program, found none in it ({1}); bring the file back from a backup</source>
      <translation>{0}：このプログラムのマップが必要ですが、ありません（{1}）。バックアップからファイルを戻してください</translation>
    </message>
    <message>
      <source>{0}: expected a public key, found a private one; it stays where releases are made, a station gets NAME.pub</source>
      <translation>{0}：公開鍵が必要ですが、秘密鍵でした。秘密鍵はリリースを作る場所に置き、ステーションには NAME.pub を渡してください</translation>
    </message>
    <message>
      <source>{0}: expected a recipe of {1}, found one of {2}; write to another file or use --product {3}</source>
      <translation>{0}：{1} のレシピが必要ですが、{2} のものでした。別のファイルに書くか --product {3} を使ってください</translation>
    </message>
    <message>
      <source>{0}: expected a recipe of {1}, found {2}; {3}</source>
      <translation>{0}：{1} のレシピが必要ですが、{2} でした。{3}</translation>
    </message>
    <message>
      <source>{0}: expected a share between 0 and 1 such as {1}, found {2}</source>
      <translation>{0}：{1} のような 0～1 の割合が必要ですが、{2} でした</translation>
    </message>
    <message>
      <source>{0}: expected a stored version ({1}), found no version {2}</source>
      <translation>{0}：保存されたバージョン（{1}）が必要ですが、バージョン {2} はありません</translation>
    </message>
    <message>
      <source>{0}: expected an ed25519 public key in PEM; make one with gonogo deploy key new</source>
      <translation>{0}：PEM の ed25519 公開鍵が必要です。gonogo deploy key new で作ってください</translation>
    </message>
    <message>
      <source>{0}: expected an ed25519 public key, found another kind; make one with gonogo deploy key new</source>
      <translation>{0}：ed25519 公開鍵が必要ですが、別の種類でした。gonogo deploy key new で作ってください</translation>
    </message>
    <message>
      <source>{0}: expected images to add, found none</source>
      <translation>{0}：追加する画像が必要ですが、ありません</translation>
    </message>
    <message>
      <source>{0}: expected in {1}; install it with gonogo deploy install</source>
      <translation>{0}：{1} にある必要があります。gonogo deploy install で入れてください</translation>
    </message>
    <message>
      <source>{0}: expected parts that the bundle has not seen, but it has seen all {1} ({2}); {3}</source>
      <translation>{0}：バンドルが見ていないワークが必要ですが、{1} 個すべてを見ています（{2}）。{3}</translation>
    </message>
    <message>
      <source>{0}: expected the name of one of the cameras {1} in the file's name, where the part pattern looks for it, found {2}; correct part_pattern or rename the file</source>
      <translation>{0}：ファイル名の part_pattern が探す位置にカメラ {1} のいずれかの名前が必要ですが、{2} でした。part_pattern かファイル名を直してください</translation>
    </message>
    <message>
      <source>{0}: expected the releases in {1}; install them there, or make it a link to this folder</source>
      <translation>{0}：リリースは {1} に必要です。そこに入れるか、このフォルダへのリンクにしてください</translation>
    </message>
    <message>
      <source>{0}: expected this user's own, closed to others, found mode {1} of user {2}; delete it or run chmod go= on it</source>
      <translation>{0}：このユーザーのもので他に閉じている必要がありますが、ユーザー {2} のモード {1} でした。削除するか chmod go= を実行してください</translation>
    </message>
    <message>
      <source>{0}: expected {1} bytes, found {2}; delete the folder</source>
      <translation>{0}：{1} バイトが必要ですが、{2} でした。フォルダを削除してください</translation>
    </message>
    <message>
      <source>{0}: expected {1} x {2} pixels like the good parts, found {3} x {4}; take it with the same camera</source>
      <translation>{0}：良品と同じ {1} x {2} 画素が必要ですが、{3} x {4} でした。同じカメラで撮影してください</translation>
    </message>
    <message>
      <source>{0}: expected {1}x{2} pixels as in the calibration of {3}, found {4}x{5}; check the camera's format or calibrate with such images</source>
      <translation>{0}：{3} の校正時と同じ {1}x{2} 画素が必要ですが、{4}x{5} でした。カメラの形式を確認するか、その画像で校正してください</translation>
    </message>
    <message>
      <source>{0}: expected {1}x{2} pixels as the master image, found {3}x{4}; check the camera or set a new master</source>
      <translation>{0}：マスター画像と同じ {1}x{2} 画素が必要ですが、{3}x{4} でした。カメラを確認するかマスターを設定し直してください</translation>
    </message>
    <message>
      <source>{0}: field {1} is damaged; train again</source>
      <translation>{0}：項目 {1} が壊れています。学習し直してください</translation>
    </message>
    <message>
      <source>{0}: frozen, frame {1} came twice; reconnect the camera</source>
      <translation>{0}：固まっています。フレーム {1} が 2 回来ました。カメラをつなぎ直してください</translation>
    </message>
    <message>
      <source>{0}: frozen, this picture equals the one before pixel by pixel; restart the camera</source>
      <translation>{0}：固まっています。この画像は直前の画像と全画素が同じです。カメラを再起動してください</translation>
    </message>
    <message>
      <source>{0}: frozen, {1} frames with the very same pixels; reconnect the camera</source>
      <translation>{0}：固まっています。{1} フレームの画素がまったく同じです。カメラをつなぎ直してください</translation>
    </message>
    <message>
      <source>{0}: full ({1} MB), the database is not following; free the disk or the database, or raise store.journal_mb</source>
      <translation>{0}：満杯（{1} MB）でデータベースが追いつきません。ディスクかデータベースを空けるか、store.journal_mb を増やしてください</translation>
    </message>
    <message>
      <source>{0}: gone since the training began; restore it or start again</source>
      <translation>{0}：学習開始後になくなりました。元に戻すかやり直してください</translation>
    </message>
    <message>
      <source>{0}: has changed since it was added; restore it</source>
      <translation>{0}：追加後に変わりました。元に戻してください</translation>
    </message>
    <message>
      <source>{0}: has no schema_version; train again</source>
      <translation>{0}：schema_version がありません。学習し直してください</translation>
    </message>
    <message>
      <source>{0}: has no threshold for {1}, only for {2}; evaluate the bundle with --backend, or calibrate for this backend</source>
      <translation>{0}：{1} のしきい値がなく、{2} だけです。--backend でバンドルを評価するか、このバックエンドで校正してください</translation>
    </message>
    <message>
      <source>{0}: has no {1} graph, only {2}; ask for one of these or make one with gonogo quantize</source>
      <translation>{0}：{1} のネットワークがありません。あるのは {2} です。そのいずれかを指定するか gonogo quantize で作ってください</translation>
    </message>
    <message>
      <source>{0}: holds a finished training; choose another --output, or replace it with --force</source>
      <translation>{0}：完了した学習があります。別の --output を選ぶか --force で置き換えてください</translation>
    </message>
    <message>
      <source>{0}: holds an interrupted training; continue it with --resume, or start again with --force</source>
      <translation>{0}：中断した学習があります。--resume で続けるか --force でやり直してください</translation>
    </message>
    <message>
      <source>{0}: holds no model; train again</source>
      <translation>{0}：モデルがありません。学習し直してください</translation>
    </message>
    <message>
      <source>{0}: holds no {1}, it was made with --station-only; make it without that option to run it with torch</source>
      <translation>{0}：{1} がありません。--station-only で作られました。torch で使うにはそのオプションなしで作ってください</translation>
    </message>
    <message>
      <source>{0}: holds no {1}; make the bundle again</source>
      <translation>{0}：{1} がありません。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: holds none of the images of {1}; name their folder with --data</source>
      <translation>{0}：{1} の画像がありません。--data でフォルダを指定してください</translation>
    </message>
    <message>
      <source>{0}: holds other files than the images of this calibration; name a new folder</source>
      <translation>{0}：この校正の画像以外のファイルがあります。新しいフォルダを指定してください</translation>
    </message>
    <message>
      <source>{0}: holds versions of a recipe that is gone; roll back to one of them or name another file</source>
      <translation>{0}：なくなったレシピのバージョンがあります。そのいずれかに戻すか別のファイルを指定してください</translation>
    </message>
    <message>
      <source>{0}: images cannot be kept ({1}); check the folder and the free space, no recipe was written</source>
      <translation>{0}：画像を残せません（{1}）。フォルダと空き容量を確認してください。レシピは書いていません</translation>
    </message>
    <message>
      <source>{0}: is a draft without thresholds; {1}</source>
      <translation>{0}：しきい値のない下書きです。{1}</translation>
    </message>
    <message>
      <source>{0}: is a file; name a new folder to keep the images in</source>
      <translation>{0}：ファイルです。画像を残す新しいフォルダを指定してください</translation>
    </message>
    <message>
      <source>{0}: is a folder; --report takes the file to write</source>
      <translation>{0}：フォルダです。--report には書き込むファイルを指定してください</translation>
    </message>
    <message>
      <source>{0}: is a golden part already; leave it out, or remove it first</source>
      <translation>{0}：すでに標準ワークです。省くか先に外してください</translation>
    </message>
    <message>
      <source>{0}: is among the good parts ({1}); remove it from one of them</source>
      <translation>{0}：良品（{1}）にもあります。どちらかから外してください</translation>
    </message>
    <message>
      <source>{0}: is being taught already; continue it, or choose another name</source>
      <translation>{0}：すでにティーチ中です。続けるか別の名前にしてください</translation>
    </message>
    <message>
      <source>{0}: is gone; restore it</source>
      <translation>{0}：なくなりました。元に戻してください</translation>
    </message>
    <message>
      <source>{0}: is not in the trash; nothing was put back</source>
      <translation>{0}：ごみ箱にありません。何も戻していません</translation>
    </message>
    <message>
      <source>{0}: is not signed, and this station takes signed releases only; make it with gonogo deploy release --key</source>
      <translation>{0}：署名がなく、このステーションは署名付きリリースだけを受け付けます。gonogo deploy release --key で作ってください</translation>
    </message>
    <message>
      <source>{0}: is not the calibrated bundle; set the threshold anew</source>
      <translation>{0}：校正したバンドルではありません。しきい値を設定し直してください</translation>
    </message>
    <message>
      <source>{0}: its folder does not exist; make it first</source>
      <translation>{0}：そのフォルダがありません。先に作ってください</translation>
    </message>
    <message>
      <source>{0}: its folder does not exist; make it or choose another --report</source>
      <translation>{0}：そのフォルダがありません。作るか別の --report を選んでください</translation>
    </message>
    <message>
      <source>{0}: its good parts are divided otherwise than those of {1}, so that a threshold could rest on parts that a member has seen; train all members with the same --split-seed and --holdout</source>
      <translation>{0}：良品の分け方が {1} と違うため、あるメンバーが見たワークでしきい値が決まる恐れがあります。全メンバーを同じ --split-seed と --holdout で学習してください</translation>
    </message>
    <message>
      <source>{0}: its phases have {1} epochs altogether</source>
      <translation>{0}：各段階は合計 {1} エポックです</translation>
    </message>
    <message>
      <source>{0}: its pictures are not the golden parts of its recipe; {1}</source>
      <translation>{0}：画像がレシピの標準ワークではありません。{1}</translation>
    </message>
    <message>
      <source>{0}: its recipe is a draft or belongs to another bundle; calibrate it with this bundle and {1}</source>
      <translation>{0}：レシピが下書きか別のバンドルのものです。このバンドルで校正し、{1}</translation>
    </message>
    <message>
      <source>{0}: its weights and network do not fit each other ({1}); make the bundle again</source>
      <translation>{0}：重みとネットワークが合いません（{1}）。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: judges no pictures of several cameras together</source>
      <translation>{0}：複数カメラの画像をまとめて判定できません</translation>
    </message>
    <message>
      <source>{0}: lies there already; rename or delete that one first</source>
      <translation>{0}：すでにあります。先に名前を変えるか削除してください</translation>
    </message>
    <message>
      <source>{0}: line {1} cannot be read ({2}); correct or remove it</source>
      <translation>{0}：{1} 行目を読めません（{2}）。直すか削除してください</translation>
    </message>
    <message>
      <source>{0}: missing; let the training finish</source>
      <translation>{0}：ありません。学習を最後まで実行してください</translation>
    </message>
    <message>
      <source>{0}: more than {1} bytes; install the release again</source>
      <translation>{0}：{1} バイトを超えています。リリースを入れ直してください</translation>
    </message>
    <message>
      <source>{0}: no JSON ({1}); train again</source>
      <translation>{0}：JSON ではありません（{1}）。学習し直してください</translation>
    </message>
    <message>
      <source>{0}: no RECHECK band: no score lies between the two thresholds; both promises hold without one; use more parts or a larger --warn-alpha</source>
      <translation>{0}：再検査の帯がありません：2 つのしきい値の間にスコアがありません。なくても両方の保証は成り立ちます。ワークを増やすか --warn-alpha を大きくしてください</translation>
    </message>
    <message>
      <source>{0}: no answer for {1} ms; check its cable</source>
      <translation>{0}：{1} ms 応答がありません。ケーブルを確認してください</translation>
    </message>
    <message>
      <source>{0}: no backend can serve ({1})</source>
      <translation>{0}：使えるバックエンドがありません（{1}）</translation>
    </message>
    <message>
      <source>{0}: no folder 'test' in it; expected test/good, test/&lt;defect&gt; and ground_truth/&lt;defect&gt;/&lt;name&gt;_mask.png</source>
      <translation>{0}：フォルダ 'test' がありません。test/good、test/&lt;defect&gt;、ground_truth/&lt;defect&gt;/&lt;name&gt;_mask.png が必要です</translation>
    </message>
    <message>
      <source>{0}: no folders in it; expected test/good and test/&lt;defect&gt;</source>
      <translation>{0}：フォルダがありません。test/good と test/&lt;defect&gt; が必要です</translation>
    </message>
    <message>
      <source>{0}: no frame within {1} ms after the trigger{2}; check the camera's trigger and cable</source>
      <translation>{0}：トリガから {1} ms 以内に画像が来ません{2}。カメラのトリガとケーブルを確認してください</translation>
    </message>
    <message>
      <source>{0}: no frame within {1} ms before and after the trigger; check the wire from the sensor to the camera</source>
      <translation>{0}：トリガの前後 {1} ms 以内に画像が来ません。センサからカメラへの配線を確認してください</translation>
    </message>
    <message>
      <source>{0}: no images in this folder (expected {1}); check the path</source>
      <translation>{0}：このフォルダに画像がありません（{1} が必要）。パスを確認してください</translation>
    </message>
    <message>
      <source>{0}: no images in this folder (expected {1}); put the pictures of good parts there</source>
      <translation>{0}：このフォルダに画像がありません（{1} が必要）。良品の画像を入れてください</translation>
    </message>
    <message>
      <source>{0}: no part was found; check the feeding and the light</source>
      <translation>{0}：ワークが見つかりません。供給と照明を確認してください</translation>
    </message>
    <message>
      <source>{0}: no score on {1} (NaN in the map, or less than the minimum defect area is inspected); check the ignore mask, the minimum defect area and gonogo doctor</source>
      <translation>{0}：{1} にスコアがありません（マップに NaN があるか、検査面積が最小欠陥面積より小さい）。無視マスク、最小欠陥面積、gonogo doctor を確認してください</translation>
    </message>
    <message>
      <source>{0}: no score, because the anomaly map holds NaN or infinity, or less than the minimum defect area is inspected; train again or correct the recipe</source>
      <translation>{0}：スコアがありません。異常マップに NaN か無限大があるか、検査面積が最小欠陥面積より小さいです。学習し直すかレシピを直してください</translation>
    </message>
    <message>
      <source>{0}: no such bundle; check the path</source>
      <translation>{0}：このバンドルはありません。パスを確認してください</translation>
    </message>
    <message>
      <source>{0}: no such file; expected the bundle, NAME.gonogo</source>
      <translation>{0}：このファイルはありません。バンドル NAME.gonogo が必要です</translation>
    </message>
    <message>
      <source>{0}: no such folder; --data takes the folder of the product's images</source>
      <translation>{0}：このフォルダはありません。--data には品種の画像フォルダを指定してください</translation>
    </message>
    <message>
      <source>{0}: no such folder; expected the folder of the good parts' images</source>
      <translation>{0}：このフォルダはありません。良品画像のフォルダが必要です</translation>
    </message>
    <message>
      <source>{0}: no such folder; expected where the set is to be written</source>
      <translation>{0}：このフォルダはありません。セットの書き込み先が必要です</translation>
    </message>
    <message>
      <source>{0}: no such folder; make it first</source>
      <translation>{0}：このフォルダはありません。先に作ってください</translation>
    </message>
    <message>
      <source>{0}: no such recipe; check the path</source>
      <translation>{0}：このレシピはありません。パスを確認してください</translation>
    </message>
    <message>
      <source>{0}: no such release; check the path</source>
      <translation>{0}：このリリースはありません。パスを確認してください</translation>
    </message>
    <message>
      <source>{0}: no such run folder; check the path</source>
      <translation>{0}：この学習フォルダはありません。パスを確認してください</translation>
    </message>
    <message>
      <source>{0}: no texture images found; name a folder that has some</source>
      <translation>{0}：テクスチャ画像がありません。画像のあるフォルダを指定してください</translation>
    </message>
    <message>
      <source>{0}: not a readable image (expected PNG, JPEG, BMP, TIFF or WebP); remove it or save it again</source>
      <translation>{0}：読める画像ではありません（PNG、JPEG、BMP、TIFF、WebP が必要）。削除するか保存し直してください</translation>
    </message>
    <message>
      <source>{0}: not a readable weights file ({1}); fetch it again</source>
      <translation>{0}：読める重みファイルではありません（{1}）。取得し直してください</translation>
    </message>
    <message>
      <source>{0}: not a recipe (expected TOML text in UTF-8)</source>
      <translation>{0}：レシピではありません（UTF-8 の TOML が必要）</translation>
    </message>
    <message>
      <source>{0}: not deleted; {1}</source>
      <translation>{0}：削除していません。{1}</translation>
    </message>
    <message>
      <source>{0}: not readable as TOML ({1}); correct that line</source>
      <translation>{0}：TOML として読めません（{1}）。その行を直してください</translation>
    </message>
    <message>
      <source>{0}: not the weights of {1}: {2}</source>
      <translation>{0}：{1} の重みではありません：{2}</translation>
    </message>
    <message>
      <source>{0}: not the weights of {1}: {2} tensors are missing, such as {3}; give the right file with --weights</source>
      <translation>{0}：{1} の重みではありません：{3} など {2} 個のテンソルがありません。--weights で正しいファイルを指定してください</translation>
    </message>
    <message>
      <source>{0}: nothing heard from the PLC; check the cable and its program</source>
      <translation>{0}：PLC から何も届きません。ケーブルと PLC のプログラムを確認してください</translation>
    </message>
    <message>
      <source>{0}: parity set holds {1} images, {2} scores and {3} maps, expected as many of each; make the bundle again</source>
      <translation>{0}：照合セットの画像 {1}、スコア {2}、マップ {3} は同数が必要です。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: region {1}x{2} at ({3}, {4}) does not fit the image of {5}x{6} pixels; check the camera or the recipe's region</source>
      <translation>{0}：({3}, {4}) の領域 {1}x{2} が {5}x{6} 画素の画像に収まりません。カメラかレシピの領域を確認してください</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; resume with the program that wrote it, or use --force</source>
      <translation>{0}：スキーマ {1}、このプログラムは {2} です。書いたプログラムで続けるか --force を使ってください</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; update it</source>
      <translation>{0}：スキーマ {1}、このプログラムは {2} まで対応です。更新してください</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; use the program that wrote it</source>
      <translation>{0}：スキーマ {1}、このプログラムは {2} です。書いたプログラムを使ってください</translation>
    </message>
    <message>
      <source>{0}: schema {1}, this program reads up to {2}; update it</source>
      <translation>{0}：スキーマ {1}、このプログラムは {2} までです。更新してください</translation>
    </message>
    <message>
      <source>{0}: schema_version: expected a whole number from 1 to {1}, found {2}; is this a recipe?</source>
      <translation>{0}：schema_version：1～{1} の整数が必要ですが、{2} でした。レシピですか？</translation>
    </message>
    <message>
      <source>{0}: schema_version: expected at most {1}, found {2}; update this program</source>
      <translation>{0}：schema_version：最大 {1} が必要ですが、{2} でした。このプログラムを更新してください</translation>
    </message>
    <message>
      <source>{0}: score {1} {2}, proven in at most {3} of good parts</source>
      <translation>{0}：{1} {2}のスコアは、良品の最大 {3} と証明済み</translation>
    </message>
    <message>
      <source>{0}: something of {1} % of the master's area was found, expected {2} to {3} %; no part, another part, or another light</source>
      <translation>{0}：マスター面積の {1} % のものが見つかりました（{2}～{3} % が必要）。ワークなし、別のワーク、または照明の違いです</translation>
    </message>
    <message>
      <source>{0}: states no tolerance for {1}, so {2} cannot be checked; use one of {3}</source>
      <translation>{0}：{1} の許容差がないため {2} を確認できません。{3} のいずれかを使ってください</translation>
    </message>
    <message>
      <source>{0}: takes {1}x{2} pixels, this training {3}x{4}; train the source with the same --height and --width</source>
      <translation>{0}：{1}x{2} 画素用ですが、この学習は {3}x{4} です。元を同じ --height と --width で学習してください</translation>
    </message>
    <message>
      <source>{0}: the PLC has gone silent; check the cable and its program</source>
      <translation>{0}：PLC が応答しなくなりました。ケーブルと PLC のプログラムを確認してください</translation>
    </message>
    <message>
      <source>{0}: the best weights cannot be read ({1}); start again with --force</source>
      <translation>{0}：最良の重みを読めません（{1}）。--force でやり直してください</translation>
    </message>
    <message>
      <source>{0}: the data folder cannot be made ({1}); set store.data_dir to a folder this user may write</source>
      <translation>{0}：データフォルダを作れません（{1}）。store.data_dir をこのユーザーが書けるフォルダにしてください</translation>
    </message>
    <message>
      <source>{0}: the disk is {1} s late (at most {2} s); check the disk's health and load</source>
      <translation>{0}：ディスクが {1} 秒遅れています（最大 {2} 秒）。ディスクの状態と負荷を確認してください</translation>
    </message>
    <message>
      <source>{0}: the folder above it does not exist; make it first</source>
      <translation>{0}：上のフォルダがありません。先に作ってください</translation>
    </message>
    <message>
      <source>{0}: the graph does not take {1} uint8 and return a map of {2} float32 as its manifest says; make the bundle again</source>
      <translation>{0}：ネットワークの入力 {1} uint8、出力マップ {2} float32 がマニフェストと違います。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: the label is not kept ({1}); try again</source>
      <translation>{0}：ラベルは保存されませんでした（{1}）。やり直してください</translation>
    </message>
    <message>
      <source>{0}: the line does not know this recipe; name it with its bundle as [[products]] in the station file</source>
      <translation>{0}：ラインがこのレシピを知りません。ステーションファイルの [[products]] にバンドルとともに書いてください</translation>
    </message>
    <message>
      <source>{0}: the part does not look like the master image (match {1}, expected at least {2}); wrong part, wrong side or turned too far</source>
      <translation>{0}：ワークがマスター画像と似ていません（一致度 {1}、{2} 以上が必要）。違うワーク、裏返し、または回転しすぎです</translation>
    </message>
    <message>
      <source>{0}: the part is turned by {1} degrees, expected at most {2}; check how it is fed</source>
      <translation>{0}：ワークが {1} 度回転しています（最大 {2}）。供給を確認してください</translation>
    </message>
    <message>
      <source>{0}: the part matches the master image alike in poses {1} degrees apart; use a smaller max_rotation_deg or another master image</source>
      <translation>{0}：ワークが {1} 度離れた姿勢でも同じように一致します。max_rotation_deg を小さくするか別のマスター画像を使ってください</translation>
    </message>
    <message>
      <source>{0}: the part reaches beyond the edge of the picture; check the trigger</source>
      <translation>{0}：ワークが画像の端からはみ出しています。トリガを確認してください</translation>
    </message>
    <message>
      <source>{0}: the plan does not take {1} uint8 and return a map of {2} float32 as its manifest says; make the bundle again</source>
      <translation>{0}：プランの入力 {1} uint8、出力マップ {2} float32 がマニフェストと違います。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: the recipe of {1} judges one picture of each of the cameras {2} together, found a single one</source>
      <translation>{0}：{1} のレシピはカメラ {2} の画像を 1 枚ずつまとめて判定しますが、1 枚だけでした</translation>
    </message>
    <message>
      <source>{0}: the record cannot be read ({1}); see what is wrong with: gonogo db check</source>
      <translation>{0}：記録を読めません（{1}）。原因の確認：gonogo db check</translation>
    </message>
    <message>
      <source>{0}: the run's images are not there; name their folder with --data</source>
      <translation>{0}：学習画像がここにありません。--data でフォルダを指定してください</translation>
    </message>
    <message>
      <source>{0}: the set cannot be kept ({1}); check rights and space</source>
      <translation>{0}：セットを保存できません（{1}）。権限と空き容量を確認してください</translation>
    </message>
    <message>
      <source>{0}: the trusted keys cannot be read ({1}); make the folder readable for the account that runs the station</source>
      <translation>{0}：信頼する鍵を読めません（{1}）。ステーションのアカウントがフォルダを読めるようにしてください</translation>
    </message>
    <message>
      <source>{0}: the {1} graph {2} is missing; make the bundle again</source>
      <translation>{0}：{1} のネットワーク {2} がありません。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: this station has no such recipe any more</source>
      <translation>{0}：このステーションにこのレシピはもうありません</translation>
    </message>
    <message>
      <source>{0}: this station takes signed releases only, and this recipe with {1} is none; install one with gonogo deploy install and name STORE/PRODUCT/active/{2} and .../{3}</source>
      <translation>{0}：このステーションは署名付きリリースだけを受け付け、{1} とのこのレシピは違います。gonogo deploy install で入れ、STORE/PRODUCT/active/{2} と .../{3} を指定してください</translation>
    </message>
    <message>
      <source>{0}: torch cannot export the network ({1}); change its forward()</source>
      <translation>{0}：torch がネットワークを書き出せません（{1}）。forward() を変えてください</translation>
    </message>
    <message>
      <source>{0}: unpacks to {1} bytes, at most {2} expected</source>
      <translation>{0}：展開すると {1} バイトで、最大 {2} を超えます</translation>
    </message>
    <message>
      <source>{0}: unsafe entry {1}; do not use this file</source>
      <translation>{0}：安全でない項目 {1}。このファイルを使わないでください</translation>
    </message>
    <message>
      <source>{0}: version {1} is older than {2}, which was in force here; bring it back with gonogo deploy rollback {3} --to {4} --reason ...</source>
      <translation>{0}：バージョン {1} はここで適用された {2} より古いです。gonogo deploy rollback {3} --to {4} --reason ... で戻してください</translation>
    </message>
    <message>
      <source>{0}: was changed after it was signed, or signed with a key that this station does not know (knows {1}); get the release again from who made it</source>
      <translation>{0}：署名後に変更されたか、このステーションが知らない鍵で署名されています（知る鍵：{1}）。作成者からリリースをもらい直してください</translation>
    </message>
    <message>
      <source>{0}: was never put in force here; run gonogo deploy activate {1} {2}</source>
      <translation>{0}：ここで適用されたことがありません。gonogo deploy activate {1} {2} を実行してください</translation>
    </message>
    <message>
      <source>{0}: was trained with {1} {2}, not {3}; resume with the same options or start again with --force</source>
      <translation>{0}：{1} {2} で学習されています（{3} ではありません）。同じオプションで続けるか --force でやり直してください</translation>
    </message>
    <message>
      <source>{0}: wrote {1} of {2} bytes; check the disk</source>
      <translation>{0}：{2} バイト中 {1} バイトしか書けませんでした。ディスクを確認してください</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}：{1}</translation>
    </message>
    <message>
      <source>{0}: {1} MB of pictures do not fit, {2} MB are free beside what the line needs; select fewer parts, or free the disk</source>
      <translation>{0}：画像 {1} MB が収まりません。ラインの必要分のほかの空きは {2} MB です。ワークを減らすかディスクを空けてください</translation>
    </message>
    <message>
      <source>{0}: {1} differs from its reference by {2} of the good scores' range on the {3} image (map {4}), at most {5} allowed; use another backend or precision</source>
      <translation>{0}：{1} が基準から良品スコア幅の {2} 違います（画像 {3}、マップ {4}、許容 {5}）。別のバックエンドか精度を使ってください</translation>
    </message>
    <message>
      <source>{0}: {1} entries of {2} bytes, at most {3} of {4} expected; do not use this file</source>
      <translation>{0}：{1} 項目 {2} バイトで、最大 {3} 項目 {4} バイトを超えます。このファイルを使わないでください</translation>
    </message>
    <message>
      <source>{0}: {1} entries, at most {2} expected</source>
      <translation>{0}：{1} 項目で、最大 {2} を超えます</translation>
    </message>
    <message>
      <source>{0}: {1} field {2}: {3}; make the bundle again</source>
      <translation>{0}：{1} の項目 {2}：{3}。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: {1} has changed on disk; copy the bundle again</source>
      <translation>{0}：{1} がディスク上で変わりました。バンドルをコピーし直してください</translation>
    </message>
    <message>
      <source>{0}: {1} has no schema_version; make the bundle again</source>
      <translation>{0}：{1} に schema_version がありません。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: {1} has no schema_version; {2}</source>
      <translation>{0}：{1} に schema_version がありません。{2}</translation>
    </message>
    <message>
      <source>{0}: {1} has schema {2}, this program reads up to {3}; update this station or make the bundle with its version</source>
      <translation>{0}：{1} のスキーマは {2}、このプログラムは {3} までです。ステーションを更新するか、その版でバンドルを作ってください</translation>
    </message>
    <message>
      <source>{0}: {1} has schema {2}, this program reads up to {3}; update this station or make the release with its version</source>
      <translation>{0}：{1} のスキーマは {2}、このプログラムは {3} までです。ステーションを更新するか、その版でリリースを作ってください</translation>
    </message>
    <message>
      <source>{0}: {1} has {2} bytes, at most {3} expected</source>
      <translation>{0}：{1} は {2} バイトで、最大 {3} を超えます</translation>
    </message>
    <message>
      <source>{0}: {1} images found, at least 40 are needed to distil a teacher</source>
      <translation>{0}：画像が {1} 枚見つかりました。教師の蒸留には 40 枚以上が必要です</translation>
    </message>
    <message>
      <source>{0}: {1} is damaged (sha256 {2}..., expected {3}...); copy the bundle again</source>
      <translation>{0}：{1} が壊れています（sha256 {2}...、{3}... が必要）。バンドルをコピーし直してください</translation>
    </message>
    <message>
      <source>{0}: {1} is damaged ({2}); make the bundle again</source>
      <translation>{0}：{1} が壊れています（{2}）。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON ({2}); make the bundle again</source>
      <translation>{0}：{1} が JSON ではありません（{2}）。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON ({2}); {3}</source>
      <translation>{0}：{1} が JSON ではありません（{2}）。{3}</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON object; make the bundle again</source>
      <translation>{0}：{1} が JSON オブジェクトではありません。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON object; {2}</source>
      <translation>{0}：{1} が JSON オブジェクトではありません。{2}</translation>
    </message>
    <message>
      <source>{0}: {1} is no golden part; see gonogo recipe golden list</source>
      <translation>{0}：{1} は標準ワークではありません。gonogo recipe golden list を見てください</translation>
    </message>
    <message>
      <source>{0}: {1} is no image of {2}x{3} pixels; make the bundle again</source>
      <translation>{0}：{1} が {2}x{3} 画素の画像ではありません。バンドルを作り直してください</translation>
    </message>
    <message>
      <source>{0}: {1} is not listed in its manifest; do not use this file</source>
      <translation>{0}：{1} がマニフェストにありません。このファイルを使わないでください</translation>
    </message>
    <message>
      <source>{0}: {1} missing; copy the bundle again</source>
      <translation>{0}：{1} がありません。バンドルをコピーし直してください</translation>
    </message>
    <message>
      <source>{0}: {1} missing; copy the release again</source>
      <translation>{0}：{1} がありません。リリースをコピーし直してください</translation>
    </message>
    <message>
      <source>{0}: {1} not listed in its manifest; do not use this file</source>
      <translation>{0}：{1} がマニフェストに載っていません。このファイルを使わないでください</translation>
    </message>
    <message>
      <source>{0}: {1} of the {2} images of the select parts found, --normalize needs at least {3}; name their folder with --data, or train with more parts</source>
      <translation>{0}：選択用の画像 {2} 枚中 {1} 枚が見つかりました。--normalize には {3} 枚以上が必要です。--data でフォルダを指定するか、ワークを増やして学習してください</translation>
    </message>
    <message>
      <source>{0}: {1} parts were found, expected one; separate them</source>
      <translation>{0}：ワークが {1} 個見つかりました。1 個が必要です。離してください</translation>
    </message>
    <message>
      <source>{0}: {1} pictures since part {2}, but the PLC counts {3} triggers; check sensor and wires, clear the line, then acknowledge</source>
      <translation>{0}：ワーク {2} 以降の画像は {1} 枚ですが、PLC のトリガは {3} 回です。センサと配線を確認し、ラインを空にしてから確認してください</translation>
    </message>
    <message>
      <source>{0}: {1} was changed (sha256 {2}..., expected {3}...); get the release again and install it</source>
      <translation>{0}：{1} が変更されました（sha256 {2}...、{3}... が必要）。リリースをもらい直して入れてください</translation>
    </message>
    <message>
      <source>{0}: {1}; begin this product again, its pictures are kept</source>
      <translation>{0}：{1}。この品種を最初から始めてください。画像は残っています</translation>
    </message>
    <message>
      <source>{0}: {1}; check --data-dir</source>
      <translation>{0}：{1}。--data-dir を確認してください</translation>
    </message>
    <message>
      <source>{0}: {1}; check rights and space</source>
      <translation>{0}：{1}。権限と空き容量を確認してください</translation>
    </message>
    <message>
      <source>{0}: {1}; check the disk</source>
      <translation>{0}：{1}。ディスクを確認してください</translation>
    </message>
    <message>
      <source>{0}: {1}; check the disk and restart</source>
      <translation>{0}：{1}。ディスクを確認して再起動してください</translation>
    </message>
    <message>
      <source>{0}: {1}; choose a place you may write to</source>
      <translation>{0}：{1}。書き込める場所を選んでください</translation>
    </message>
    <message>
      <source>{0}: {1}x{2} pixels, expected {3}x{4} as in {5}; save the mask at the image's size</source>
      <translation>{0}：{1}x{2} 画素ですが、{5} と同じ {3}x{4} が必要です。マスクを画像と同じ大きさで保存してください</translation>
    </message>
    <message>
      <source>{0}: {1}{2}{3}; correct it</source>
      <translation>{0}：{1}{2}{3}。直してください</translation>
    </message>
    <message>
      <source>{0}; also above the threshold: camera {1}</source>
      <translation>{0}。しきい値超過はほかに：カメラ {1}</translation>
    </message>
    <message>
      <source>{0}; check the cable and the adapter</source>
      <translation>{0}。ケーブルとアダプタを確認してください</translation>
    </message>
    <message>
      <source>{0}; {1}</source>
      <translation>{0}；{1}</translation>
    </message>
    <message>
      <source>{added} added, {refused} refused.</source>
      <translation>{added} 件追加、{refused} 件却下。</translation>
    </message>
    <message>
      <source>{area} px</source>
      <translation>{area} px</translation>
    </message>
    <message>
      <source>{baud} baud</source>
      <translation>{baud} baud</translation>
    </message>
    <message>
      <source>{columns} x {rows} tiles</source>
      <translation>{columns} x {rows} タイル</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} 日間</translation>
    </message>
    <message>
      <source>{count} entries</source>
      <translation>{count} 件</translation>
    </message>
    <message>
      <source>{count} entries of the newest {limit}; choose a shorter period for others</source>
      <translation>最新 {limit} 件中 {count} 件。他を見るには期間を短くしてください</translation>
    </message>
    <message>
      <source>{count} good parts</source>
      <translation>良品 {count} 個</translation>
    </message>
    <message>
      <source>{count} ignored</source>
      <translation>無視 {count} か所</translation>
    </message>
    <message>
      <source>{count} pictures of defects added.</source>
      <translation>不良画像を {count} 枚追加しました。</translation>
    </message>
    <message>
      <source>{count} regions, {area} px</source>
      <translation>{count} 領域、{area} px</translation>
    </message>
    <message>
      <source>{date}, with {count} good parts</source>
      <translation>{date}、良品 {count} 個</translation>
    </message>
    <message>
      <source>{done} of {all} masters rejected; OK is locked until all are ({reason}). Send the known-bad masters through the camera, one after the other.</source>
      <translation>マスター {all} 個中 {done} 個を排出。すべて排出されるまで OK はロックされます（{reason}）。不良マスターを 1 個ずつカメラに通してください。</translation>
    </message>
    <message>
      <source>{done} of {all} pictures read</source>
      <translation>画像 {done}/{all} 枚読み込み済み</translation>
    </message>
    <message>
      <source>{dpi} dpi</source>
      <translation>{dpi} dpi</translation>
    </message>
    <message>
      <source>{file}. It is read when the station starts; changes count from the next start.</source>
      <translation>{file}。ステーションの起動時に読み込みます。変更は次回の起動から有効です。</translation>
    </message>
    <message>
      <source>{found} of {count} parts are found and turned upright. See step Region.</source>
      <translation>{count} 個中 {found} 個のワークを見つけて向きをそろえました。手順「領域」を確認してください。</translation>
    </message>
    <message>
      <source>{found} of {n} defects are found, {passed} pass.</source>
      <translation>不良 {n} 個中 {found} 個を検出、{passed} 個が見逃し。</translation>
    </message>
    <message>
      <source>{found} of {n} defects look stranger than every good part.</source>
      <translation>不良 {n} 個中 {found} 個は、どの良品よりもスコアが高くなっています。</translation>
    </message>
    <message>
      <source>{good} good, {bad} bad</source>
      <translation>良品 {good}、不良 {bad}</translation>
    </message>
    <message>
      <source>{h}:{m} h</source>
      <translation>{h}:{m} h</translation>
    </message>
    <message>
      <source>{learn} parts to learn from, {kept} kept for the threshold</source>
      <translation>学習用 {learn} 個、しきい値用 {kept} 個</translation>
    </message>
    <message>
      <source>{limit}; RECHECK from {warn}</source>
      <translation>{limit}、{warn} から再検査</translation>
    </message>
    <message>
      <source>{m}:{s} min</source>
      <translation>{m}:{s} min</translation>
    </message>
    <message>
      <source>{name} can log in: {role}.</source>
      <translation>{name} はログインできます：{role}。</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name} の PIN を更新しました。</translation>
    </message>
    <message>
      <source>{name} has not the rights of this: {role}. Somebody else may log in.</source>
      <translation>{name} には権限がありません：{role}。別の人がログインしてください。</translation>
    </message>
    <message>
      <source>{name} is locked after too many wrong PINs: wait {seconds} s.</source>
      <translation>{name} は PIN の誤りが多いためロックされています：{seconds} s お待ちください。</translation>
    </message>
    <message>
      <source>{name} is now: {role}.</source>
      <translation>{name} の権限: {role}</translation>
    </message>
    <message>
      <source>{name} is the last administrator; make another one first.</source>
      <translation>{name} は最後の管理者です。先に別の管理者を作成してください。</translation>
    </message>
    <message>
      <source>{name}, {role}</source>
      <translation>{name}、{role}</translation>
    </message>
    <message>
      <source>{name}: is blurred; check focus and motion.</source>
      <translation>{name}：ぼけています。ピントと動きを確認してください。</translation>
    </message>
    <message>
      <source>{name}: is no readable picture.</source>
      <translation>{name}：読み取れない画像です。</translation>
    </message>
    <message>
      <source>{name}: is the same picture as {detail}.</source>
      <translation>{name}：{detail} と同じ画像です。</translation>
    </message>
    <message>
      <source>{name}: is too bright; expose shorter.</source>
      <translation>{name}：明るすぎます。露光を短くしてください。</translation>
    </message>
    <message>
      <source>{name}: is too dark; check light and exposure.</source>
      <translation>{name}：暗すぎます。照明と露光を確認してください。</translation>
    </message>
    <message>
      <source>{name}: is {detail} pixels, unlike the camera's picture.</source>
      <translation>{name}：{detail} 画素で、カメラの画像と異なります。</translation>
    </message>
    <message>
      <source>{name}: shows the same as {detail}; put another part there.</source>
      <translation>{name}：{detail} と同じ内容です。別のワークを置いてください。</translation>
    </message>
    <message>
      <source>{new} could not be put in force, {old} stays in force. The alarm below says why.</source>
      <translation>{new} を適用できませんでした。{old} を継続します。理由は下のアラームを見てください。</translation>
    </message>
    <message>
      <source>{new} is in force.</source>
      <translation>{new} を適用中です。</translation>
    </message>
    <message>
      <source>{number} (in force)</source>
      <translation>{number}（適用中）</translation>
    </message>
    <message>
      <source>{n} damaged files were left out.</source>
      <translation>破損したファイル {n} 個を除外しました。</translation>
    </message>
    <message>
      <source>{n} good parts that the training has not seen.</source>
      <translation>学習に使っていない良品：{n} 個。</translation>
    </message>
    <message>
      <source>{n} judged wrong; untick them or set another threshold: {parts}</source>
      <translation>{n} 個が誤判定です。チェックを外すか、別のしきい値を設定してください：{parts}</translation>
    </message>
    <message>
      <source>{n} not: already in this set.</source>
      <translation>{n} 個は対象外：すでにこのセットにあります。</translation>
    </message>
    <message>
      <source>{n} not: in the other set, and no part may be in both.</source>
      <translation>{n} 個は対象外：もう一方のセットにあり、両方には入れられません。</translation>
    </message>
    <message>
      <source>{n} not: no picture is kept.</source>
      <translation>{n} 個は対象外：画像が保存されていません。</translation>
    </message>
    <message>
      <source>{n} not: only good parts; call a false reject one first.</source>
      <translation>{n} 個は対象外：良品のみです。過検出は先に「過検出」と記録してください。</translation>
    </message>
    <message>
      <source>{n} not: the network was trained with this picture.</source>
      <translation>{n} 個は対象外：この画像は学習に使われています。</translation>
    </message>
    <message>
      <source>{n} not: the stored picture is not the one that was written.</source>
      <translation>{n} 個は対象外：保存されている画像が書き込まれたものと異なります。</translation>
    </message>
    <message>
      <source>{n} parts</source>
      <translation>{n} 個</translation>
    </message>
    <message>
      <source>{n} parts selected</source>
      <translation>{n} 個選択中</translation>
    </message>
    <message>
      <source>{n} ppm</source>
      <translation>{n} ppm</translation>
    </message>
    <message>
      <source>{n} regions above the threshold on {product}, counted where their middle lies.</source>
      <translation>{product} でしきい値を超えた領域は {n} 個（中心の位置で集計）。</translation>
    </message>
    <message>
      <source>{n} selected</source>
      <translation>{n} 選択中</translation>
    </message>
    <message>
      <source>{parts} good parts cannot promise {wish}: {more} more are needed, or promise at most {share} %. Add them in the step Good parts.</source>
      <translation>良品 {parts} 個では {wish} を保証できません：あと {more} 個必要です。または最大 {share} % の保証にしてください。「良品」の手順で追加します。</translation>
    </message>
    <message>
      <source>{parts} parts, {ng} NG
yield {share} %</source>
      <translation>{parts} 個、NG {ng}
良品率 {share} %</translation>
    </message>
    <message>
      <source>{product} (in force)</source>
      <translation>{product}（適用中）</translation>
    </message>
    <message>
      <source>{product} cannot be deleted: {reason}.</source>
      <translation>{product} を削除できません：{reason}。</translation>
    </message>
    <message>
      <source>{product} is back: {path}</source>
      <translation>{product} を元に戻しました：{path}</translation>
    </message>
    <message>
      <source>{product} is in the trash: {path}</source>
      <translation>{product} はごみ箱にあります：{path}</translation>
    </message>
    <message>
      <source>{product}, in force</source>
      <translation>{product}、適用中</translation>
    </message>
    <message>
      <source>{product}, recipe {version}</source>
      <translation>{product}、レシピ {version}</translation>
    </message>
    <message>
      <source>{product}, recipe {version} on {backend}: mean score of the parts that passed. Dashed: three standard errors of each mean. Threshold {threshold}.</source>
      <translation>{product}、レシピ {version}、{backend}：通過したワークの平均スコア。破線：各平均値の標準誤差の 3 倍。しきい値 {threshold}。</translation>
    </message>
    <message>
      <source>{product}, version {version}, is being put in force. The alarms say it if not.</source>
      <translation>{product} バージョン {version} を適用中です。できない場合はアラームで知らせます。</translation>
    </message>
    <message>
      <source>{product}: learned from {parts} good parts with {method}, {golden} golden parts.</source>
      <translation>{product}：{method} で良品 {parts} 個を学習、標準ワーク {golden} 個。</translation>
    </message>
    <message>
      <source>{share} % sure</source>
      <translation>信頼度 {share} %</translation>
    </message>
    <message>
      <source>{shown} of {all} packages</source>
      <translation>パッケージ {shown}/{all}</translation>
    </message>
    <message>
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <source>{size} MB free</source>
      <translation>空き {size} MB</translation>
    </message>
    <message>
      <source>{value} K</source>
      <translation>{value} K</translation>
    </message>
    <message>
      <source>{value} ms</source>
      <translation>{value} ms</translation>
    </message>
    <message>
      <source>{value} pictures/s</source>
      <translation>{value} 枚/s</translation>
    </message>
    <message>
      <source>{value} us</source>
      <translation>{value} us</translation>
    </message>
    <message>
      <source>{verdict} after {ms} ms</source>
      <translation>{ms} ms 後に {verdict}</translation>
    </message>
    <message>
      <source>{what}: expected a number, or nothing to leave it as it is.</source>
      <translation>{what}: 数値を入力するか、変更しない場合は空にしてください。</translation>
    </message>
    <message>
      <source>{what}: expected three numbers, or nothing to leave it as it is.</source>
      <translation>{what}: 数値を3つ入力するか、変更しない場合は空にしてください。</translation>
    </message>
    <message>
      <source>{when} {who}: {action}, {why}</source>
      <translation>{when} {who}：{action}、{why}</translation>
    </message>
    <message>
      <source>{width} x {height} px</source>
      <translation>{width} x {height} px</translation>
    </message>
    <message>
      <source>−</source>
      <translation>−</translation>
    </message>
  </context>
</TS>
