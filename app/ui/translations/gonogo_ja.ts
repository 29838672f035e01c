<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>Screen</name>
    <message>
      <source>(and {more} more)</source>
      <translation>（他 {more} 件）</translation>
    </message>
    <message>
      <source>+</source>
      <translation>+</translation>
    </message>
    <message>
      <source>1 good part</source>
      <translation>良品 1 個</translation>
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
      <source>An ignored rectangle must touch the inspected region: draw it there.</source>
      <translation>無視する矩形は検査領域に重ねる必要があります。検査領域の上に描いてください。</translation>
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
      <source>Devices</source>
      <translation>機器</translation>
    </message>
    <message>
      <source>Devices: what each of them says</source>
      <translation>機器：それぞれの状態</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>ディスク</translation>
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
      <source>FAULT</source>
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
      <source>Gap in the record</source>
      <translation>記録の欠落</translation>
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
      <source>Inspect</source>
      <translation>検査</translation>
    </message>
    <message>
      <source>Installed packages with their licences</source>
      <translation>インストール済みパッケージとライセンス</translation>
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
      <source>No scores of good parts in this period.</source>
      <translation>この期間に良品のスコアはありません。</translation>
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
      <source>Not acknowledged</source>
      <translation>未応答</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>まだチェックしていません。</translation>
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
      <source>Text of the licence</source>
      <translation>ライセンス本文</translation>
    </message>
    <message>
      <source>That is too small: draw at least {side} x {side} pixels.</source>
      <translation>小さすぎます。{side} x {side} 画素以上で描いてください。</translation>
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
      <source>a draft without a threshold; calibrate it first</source>
      <translation>しきい値のない下書き。先に校正してください</translation>
    </message>
    <message>
      <source>a sensor triggers the camera, input {line}</source>
      <translation>センサーがカメラをトリガ、入力 {line}</translation>
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
      <source>an older version</source>
      <translation>旧バージョン</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>他 {n} 件</translation>
    </message>
    <message>
      <source>as the camera has it</source>
      <translation>カメラの設定どおり</translation>
    </message>
    <message>
      <source>bad  {score}  {kind} {name}</source>
      <translation>不良  {score}  {kind} {name}</translation>
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
      <source>challenge started</source>
      <translation>マスター点検開始</translation>
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
      <source>deleted {when} by {who}</source>
      <translation>{when} に {who} が削除</translation>
    </message>
    <message>
      <source>deleted; put it back to use it</source>
      <translation>削除済み。使用するには元に戻してください</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完了</translation>
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
      <source>faulted: no part passes</source>
      <translation>異常：通過停止</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>無期限</translation>
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
      <source>golden parts checked</source>
      <translation>標準ワークチェック</translation>
    </message>
    <message>
      <source>good  {score}  {name}</source>
      <translation>良品  {score}  {name}</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>適用中</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>保存する</translation>
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
      <source>lot {lot}</source>
      <translation>ロット {lot}</translation>
    </message>
    <message>
      <source>master {number}</source>
      <translation>マスター {number}</translation>
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
      <source>no PLC</source>
      <translation>PLC なし</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>無制限</translation>
    </message>
    <message>
      <source>no other version</source>
      <translation>他のバージョンなし</translation>
    </message>
    <message>
      <source>no product</source>
      <translation>品種なし</translation>
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
      <source>none</source>
      <translation>なし</translation>
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
      <source>only the one that the station starts with</source>
      <translation>起動時の品種のみ</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>オペレーター</translation>
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
      <source>pictures of a folder</source>
      <translation>フォルダの画像</translation>
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
      <source>ready</source>
      <translation>準備完了</translation>
    </message>
    <message>
      <source>recipe deleted</source>
      <translation>レシピを削除</translation>
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
      <source>recipe {version}</source>
      <translation>レシピ {version}</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>推奨値</translation>
    </message>
    <message>
      <source>region changed</source>
      <translation>領域を変更</translation>
    </message>
    <message>
      <source>region {width} x {height} px at {x}, {y}</source>
      <translation>領域 {width} x {height} px、位置 {x}, {y}</translation>
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
      <source>score {score}</source>
      <translation>スコア {score}</translation>
    </message>
    <message>
      <source>score {score} {sign} {threshold}</source>
      <translation>スコア {score} {sign} {threshold}</translation>
    </message>
    <message>
      <source>self-test</source>
      <translation>自己診断</translation>
    </message>
    <message>
      <source>simulated parts</source>
      <translation>模擬ワーク</translation>
    </message>
    <message>
      <source>starting: no part passes yet</source>
      <translation>起動中：まだ通過しません</translation>
    </message>
    <message>
      <source>switching to another recipe: no part passes</source>
      <translation>レシピ切替中：通過停止</translation>
    </message>
    <message>
      <source>tap one to see it, tap again for live</source>
      <translation>タップで表示、再タップでライブ</translation>
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
      <source>the line does not know it; name it with its bundle as [[products]] in the station file</source>
      <translation>ラインに未登録です。ステーションファイルの [[products]] にバンドルとともに登録してください</translation>
    </message>
    <message>
      <source>the line triggers the camera</source>
      <translation>ラインがカメラをトリガ</translation>
    </message>
    <message>
      <source>threshold set</source>
      <translation>しきい値を設定</translation>
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
      <source>watched</source>
      <translation>監視する</translation>
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
      <source>yes</source>
      <translation>はい</translation>
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
