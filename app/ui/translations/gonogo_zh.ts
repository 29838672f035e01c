<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>Screen</name>
    <message>
      <source> ({0} are known by name only: if they are other parts, use --new-parts)</source>
      <translation>（其中 {0} 个仅文件名相同：若是其他工件，请使用 --new-parts）</translation>
    </message>
    <message>
      <source> ({0} more like it)</source>
      <translation>（另有 {0} 处同类问题）</translation>
    </message>
    <message>
      <source> ({0} older than the trigger thrown away)</source>
      <translation>（已丢弃 {0} 帧早于触发的图像）</translation>
    </message>
    <message>
      <source> Found (in 95 % of cases): {0}.</source>
      <translation>可发现（95 % 的情况下）：{0}。</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation>等，另有 {0} 个</translation>
    </message>
    <message>
      <source> of lot {0}</source>
      <translation>（批次 {0}）</translation>
    </message>
    <message>
      <source>(and {more} more)</source>
      <translation>（另有 {more} 条）</translation>
    </message>
    <message>
      <source>(device is not set)</source>
      <translation>（未设置 device）</translation>
    </message>
    <message>
      <source>+</source>
      <translation>+</translation>
    </message>
    <message>
      <source>--device cuda: torch finds no CUDA device; use --device cpu</source>
      <translation>--device cuda：torch 找不到 CUDA 设备；请使用 --device cpu</translation>
    </message>
    <message>
      <source>--option {0}: expected KEY=VALUE</source>
      <translation>--option {0}：应为 KEY=VALUE</translation>
    </message>
    <message>
      <source>--option {0}: {1} has no such option; known are {2}</source>
      <translation>--option {0}：{1} 没有此选项；已知为 {2}</translation>
    </message>
    <message>
      <source>--option {0}: {1} is given twice</source>
      <translation>--option {0}：{1} 给出了两次</translation>
    </message>
    <message>
      <source>--part-pattern '{0}': expected a named group, (?P&lt;part&gt;...) and / or (?P&lt;group&gt;...)</source>
      <translation>--part-pattern '{0}'：应有命名组 (?P&lt;part&gt;...) 和/或 (?P&lt;group&gt;...)</translation>
    </message>
    <message>
      <source>--part-pattern '{0}': {1}</source>
      <translation>--part-pattern '{0}'：{1}</translation>
    </message>
    <message>
      <source>--patience needs synthetic defects, and no place for one was found in the select parts; leave it out</source>
      <translation>--patience 需要合成缺陷，而选择集工件上没有可放之处；请不用它</translation>
    </message>
    <message>
      <source>--precision bf16: this GPU has none; use --precision fp32</source>
      <translation>--precision bf16：此 GPU 不支持；请使用 --precision fp32</translation>
    </message>
    <message>
      <source>--student {0}: expected one of {1}</source>
      <translation>--student {0}：应为 {1} 之一</translation>
    </message>
    <message>
      <source>1 good part</source>
      <translation>1 件良品</translation>
    </message>
    <message>
      <source>1 good part proves {0} on average; for {1} collect {2} more ({3} in all)</source>
      <translation>1 件良品平均可证明 {0}；要达到 {1}，还需收集 {2} 件（共 {3} 件）</translation>
    </message>
    <message>
      <source>1 good part proves {0} with {1} % confidence; for {2} collect {3} more ({4} in all)</source>
      <translation>1 件良品可证明 {0}，置信度 {1} %；要达到 {2}，还需收集 {3} 件（共 {4} 件）</translation>
    </message>
    <message>
      <source>1 in {n}</source>
      <translation>{n} 分之 1</translation>
    </message>
    <message>
      <source>1 part</source>
      <translation>1 件</translation>
    </message>
    <message>
      <source>1 region, {area} px</source>
      <translation>1 个区域，{area} px</translation>
    </message>
    <message>
      <source>1. Write the good parts to a stick or a shared folder.</source>
      <translation>1. 将良品写入U盘或共享文件夹。</translation>
    </message>
    <message>
      <source>2. On the workstation, unpack it and run there:</source>
      <translation>2. 在工作站上解压，并在该处运行：</translation>
    </message>
    <message>
      <source>3. Bring the bundle back here.</source>
      <translation>3. 将模型包带回本机。</translation>
    </message>
    <message>
      <source>31 days</source>
      <translation>31 天</translation>
    </message>
    <message>
      <source>7 days</source>
      <translation>7 天</translation>
    </message>
    <message>
      <source>; and {0} more</source>
      <translation>；另有 {0} 个</translation>
    </message>
    <message>
      <source>; check cable, power and whether another program has it open</source>
      <translation>；请检查电缆、电源，以及是否有其他程序占用</translation>
    </message>
    <message>
      <source>; {0} of them {1} at or below the threshold, so if they are defective, defects like theirs pass as OK</source>
      <translation>；其中 {0} 件{1}阈值或以下，若有缺陷，同类缺陷将判为 OK</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits or letters.</source>
      <translation>PIN 由 {least} 到 {most} 个数字或字母组成。</translation>
    </message>
    <message>
      <source>A camera is frozen</source>
      <translation>相机画面冻结</translation>
    </message>
    <message>
      <source>A line at {score} rejects {overkill} of {good} good parts; the best promise it could keep is {share} %.</source>
      <translation>界线设为 {score} 时，{good} 件良品中误判 {overkill} 件；可兑现的最佳保证为 {share} %。</translation>
    </message>
    <message>
      <source>A name has 1 to {most} characters.</source>
      <translation>名称为 1 到 {most} 个字符。</translation>
    </message>
    <message>
      <source>A new product needs a name. All it takes is good parts.</source>
      <translation>新产品需要一个名称。只需要良品即可。</translation>
    </message>
    <message>
      <source>A part has arrived</source>
      <translation>工件已到位</translation>
    </message>
    <message>
      <source>A part is being judged</source>
      <translation>正在判定工件</translation>
    </message>
    <message>
      <source>A picture is blurred</source>
      <translation>图像模糊</translation>
    </message>
    <message>
      <source>A picture is dark</source>
      <translation>图像过暗</translation>
    </message>
    <message>
      <source>A report with all pictures: {path}</source>
      <translation>含全部图像的报告：{path}</translation>
    </message>
    <message>
      <source>A threshold is honest where the set shows parts as they come, not a choice.</source>
      <translation>样本须按实际来料原样采集、不加挑选，阈值才可信。</translation>
    </message>
    <message>
      <source>A verdict is there to be read</source>
      <translation>判定结果可读取</translation>
    </message>
    <message>
      <source>About</source>
      <translation>关于</translation>
    </message>
    <message>
      <source>About this part</source>
      <translation>此工件信息</translation>
    </message>
    <message>
      <source>Acknowledge</source>
      <translation>确认</translation>
    </message>
    <message>
      <source>Acknowledge the alarm</source>
      <translation>确认报警</translation>
    </message>
    <message>
      <source>Acknowledge within</source>
      <translation>应答时限</translation>
    </message>
    <message>
      <source>Acknowledged by the PLC</source>
      <translation>PLC 已应答</translation>
    </message>
    <message>
      <source>Add a user</source>
      <translation>添加用户</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>管理员</translation>
    </message>
    <message>
      <source>Alarm</source>
      <translation>报警</translation>
    </message>
    <message>
      <source>Alarms</source>
      <translation>报警</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All judged right at {time}.</source>
      <translation>{time} 全部判定正确。</translation>
    </message>
    <message>
      <source>All lots</source>
      <translation>全部批次</translation>
    </message>
    <message>
      <source>All recipes</source>
      <translation>全部配方</translation>
    </message>
    <message>
      <source>All time</source>
      <translation>全部时间</translation>
    </message>
    <message>
      <source>All {n} golden parts were judged right.</source>
      <translation>{n} 件标准件全部判定正确。</translation>
    </message>
    <message>
      <source>An OK may leave</source>
      <translation>允许 OK 放行</translation>
    </message>
    <message>
      <source>An area is half drawn: close it at its first corner, or undo it.</source>
      <translation>有一个区域尚未画完：请在第一个角点处闭合，或撤销。</translation>
    </message>
    <message>
      <source>An operator needs no PIN and is not in the list.</source>
      <translation>操作员不需要 PIN，也不在列表中。</translation>
    </message>
    <message>
      <source>Anomaly maps</source>
      <translation>热图</translation>
    </message>
    <message>
      <source>Another product is put in force by an engineer.</source>
      <translation>由工程师启用其他产品。</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>不限</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>Apply the numbers</source>
      <translation>应用数值</translation>
    </message>
    <message>
      <source>Arrow keys move the cross, the space bar sets a corner, Enter closes an area. With Move, the space bar chooses an area, arrow keys move it, Delete removes it.</source>
      <translation>方向键移动十字，空格键放置角点，Enter 闭合区域。使用“移动”时，空格键选择区域，方向键移动，Delete 删除。</translation>
    </message>
    <message>
      <source>Asking the camera</source>
      <translation>正在询问相机</translation>
    </message>
    <message>
      <source>At least {least} to learn from. To promise that at most 1 good part in {one} is rejected ({sure} % sure), {unseen} more that the training has not seen: {all} in all are a good start.</source>
      <translation>学习至少需要 {least} 件。若要保证每 {one} 件良品中最多误判 1 件（置信度 {sure} %），还需要 {unseen} 件训练未用过的良品：建议总共从 {all} 件开始。</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>最大容量</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>审计</translation>
    </message>
    <message>
      <source>Audit trail</source>
      <translation>审计记录</translation>
    </message>
    <message>
      <source>Back to line</source>
      <translation>返回产线</translation>
    </message>
    <message>
      <source>Back to live</source>
      <translation>返回实时</translation>
    </message>
    <message>
      <source>Back to the line</source>
      <translation>返回产线画面</translation>
    </message>
    <message>
      <source>Back to the live part</source>
      <translation>返回实时工件</translation>
    </message>
    <message>
      <source>Back to the live picture</source>
      <translation>返回实时图像</translation>
    </message>
    <message>
      <source>Backends in order</source>
      <translation>后端顺序</translation>
    </message>
    <message>
      <source>Basler camera</source>
      <translation>Basler 相机</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Begin again</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <source>Begin the new product</source>
      <translation>开始示教新产品</translation>
    </message>
    <message>
      <source>Being judged now. No part passes until they are through.</source>
      <translation>正在判定。完成前不放行任何工件。</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>缺陷框</translation>
    </message>
    <message>
      <source>Broken pipe</source>
      <translation>连接中断</translation>
    </message>
    <message>
      <source>By whom</source>
      <translation>操作人</translation>
    </message>
    <message>
      <source>Calibrated</source>
      <translation>校准</translation>
    </message>
    <message>
      <source>Calibration, confidence</source>
      <translation>校准：置信度</translation>
    </message>
    <message>
      <source>Calibration, good parts</source>
      <translation>校准：良品数</translation>
    </message>
    <message>
      <source>Calibration, method</source>
      <translation>校准：方法</translation>
    </message>
    <message>
      <source>Calibration, parts above the limit</source>
      <translation>校准：超阈值工件数</translation>
    </message>
    <message>
      <source>Calibration, pictures</source>
      <translation>校准：图像</translation>
    </message>
    <message>
      <source>Calibration, time</source>
      <translation>校准：时间</translation>
    </message>
    <message>
      <source>Calibration, tolerated RECHECK</source>
      <translation>校准：允许的待复检率</translation>
    </message>
    <message>
      <source>Calibration, tolerated false rejects</source>
      <translation>校准：允许的误判率</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>Camera {name}</source>
      <translation>相机 {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancel the training</source>
      <translation>取消训练</translation>
    </message>
    <message>
      <source>Cannot allocate memory</source>
      <translation>内存不足</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Check the golden parts</source>
      <translation>检查标准件</translation>
    </message>
    <message>
      <source>Checking</source>
      <translation>正在检查</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>点检</translation>
    </message>
    <message>
      <source>Checks and drift</source>
      <translation>点检与漂移</translation>
    </message>
    <message>
      <source>Choose and move what is ignored</source>
      <translation>选择并移动被忽略的区域</translation>
    </message>
    <message>
      <source>Choose the promise. Drag the line to see what another threshold would do.</source>
      <translation>选择保证值。拖动界线可查看其他阈值的效果。</translation>
    </message>
    <message>
      <source>Choose your name and type your PIN.</source>
      <translation>请选择姓名并输入 PIN。</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Clear all filters</source>
      <translation>清除全部筛选</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>对比版本</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation>连接被拒绝</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>连接超时</translation>
    </message>
    <message>
      <source>Contour</source>
      <translation>轮廓</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>已复制。</translation>
    </message>
    <message>
      <source>Copied. Paste it into your message to support.</source>
      <translation>已复制。请粘贴到发给技术支持的消息中。</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy for support</source>
      <translation>复制给技术支持</translation>
    </message>
    <message>
      <source>Copy the trace</source>
      <translation>复制报文记录</translation>
    </message>
    <message>
      <source>Copying ...</source>
      <translation>正在复制 ...</translation>
    </message>
    <message>
      <source>Counting ...</source>
      <translation>正在统计 ...</translation>
    </message>
    <message>
      <source>Counts of the shift</source>
      <translation>本班计数</translation>
    </message>
    <message>
      <source>Cycle p99</source>
      <translation>周期 p99</translation>
    </message>
    <message>
      <source>Cycle, ms</source>
      <translation>周期，ms</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>深色主题</translation>
    </message>
    <message>
      <source>Dark: mean level {level} of 255. Expose longer or add light.</source>
      <translation>过暗：平均灰度 {level}（最大 255）。请延长曝光或增强照明。</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>数据文件夹</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>数据库</translation>
    </message>
    <message>
      <source>Defects</source>
      <translation>缺陷</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>删除最后一位</translation>
    </message>
    <message>
      <source>Delete {product} with all its versions and golden parts? It moves to the trash, from where it can be put back.</source>
      <translation>删除 {product} 及其全部版本和标准件？将移至回收站，可从中恢复。</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Device address</source>
      <translation>设备地址</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>设备占用</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Devices: what each of them says</source>
      <translation>设备：各设备状态</translation>
    </message>
    <message>
      <source>Directory not empty</source>
      <translation>文件夹非空</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>磁盘</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>超出磁盘配额</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Drag a rectangle around what is to be inspected; cover what may differ.</source>
      <translation>拖动矩形框住检测对象；遮盖允许有差异的部分。</translation>
    </message>
    <message>
      <source>Draw a free area that is ignored</source>
      <translation>绘制要忽略的任意区域</translation>
    </message>
    <message>
      <source>Draw a rectangle that is ignored</source>
      <translation>画忽略矩形</translation>
    </message>
    <message>
      <source>Draw the inspected region</source>
      <translation>画检测区域</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>漂移</translation>
    </message>
    <message>
      <source>Drift alarm</source>
      <translation>漂移报警</translation>
    </message>
    <message>
      <source>Earlier part: {verdict}</source>
      <translation>之前的工件：{verdict}</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <source>Engineer {number}</source>
      <translation>工程师 {number}</translation>
    </message>
    <message>
      <source>Enlarge both pictures</source>
      <translation>放大两幅图像</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>确定</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>Epoch {epoch}, loss {loss}, {left} left</source>
      <translation>轮次 {epoch}，损失 {loss}，剩余 {left}</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>训练轮数</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>事件</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Export CSV</source>
      <translation>导出 CSV</translation>
    </message>
    <message>
      <source>Export the selected parts</source>
      <translation>导出所选工件</translation>
    </message>
    <message>
      <source>Export the set</source>
      <translation>导出样本集</translation>
    </message>
    <message>
      <source>Export what is shown as CSV</source>
      <translation>将当前显示内容导出为 CSV</translation>
    </message>
    <message>
      <source>Exported: {n} parts, {pictures} pictures, {maps} maps, in {folder}</source>
      <translation>已导出：{n} 件，{pictures} 张图像，{maps} 张热图，位于 {folder}</translation>
    </message>
    <message>
      <source>Exporting: {n} parts done</source>
      <translation>正在导出：已完成 {n} 件</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>曝光</translation>
    </message>
    <message>
      <source>Exposure is fine: mean level {level} of 255.</source>
      <translation>曝光正常：平均灰度 {level}（最大 255）。</translation>
    </message>
    <message>
      <source>Exposure, µs</source>
      <translation>曝光, µs</translation>
    </message>
    <message>
      <source>FAULT</source>
      <translation>故障</translation>
    </message>
    <message>
      <source>FAULTED</source>
      <translation>故障</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>False drift alarm</source>
      <translation>漂移误报</translation>
    </message>
    <message>
      <source>False reject</source>
      <translation>误判 (过杀)</translation>
    </message>
    <message>
      <source>Field of the part</source>
      <translation>工件分区</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>文件已存在</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>文件过大</translation>
    </message>
    <message>
      <source>Fill the page with this part</source>
      <translation>用此工件填满页面</translation>
    </message>
    <message>
      <source>Find each part in its picture and turn it upright: for parts that lie anyhow</source>
      <translation>在每张图像中找到工件并摆正：用于摆放不固定的工件</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>开始日期</translation>
    </message>
    <message>
      <source>Focus</source>
      <translation>对焦</translation>
    </message>
    <message>
      <source>Focus, compared with the best so far</source>
      <translation>对焦，与目前最佳值比较</translation>
    </message>
    <message>
      <source>Folder for the set</source>
      <translation>样本集文件夹</translation>
    </message>
    <message>
      <source>Folder of pictures of good parts</source>
      <translation>良品图像文件夹</translation>
    </message>
    <message>
      <source>Folder with pictures of defects</source>
      <translation>缺陷图像文件夹</translation>
    </message>
    <message>
      <source>Folder with pictures of defects, if you have some</source>
      <translation>缺陷图像文件夹（如有）</translation>
    </message>
    <message>
      <source>Frames between station and PLC, the newest last</source>
      <translation>工位与 PLC 之间的报文，最新的在最后</translation>
    </message>
    <message>
      <source>From ... to ...</source>
      <translation>从 ... 到 ...</translation>
    </message>
    <message>
      <source>From version {old} to version {new}</source>
      <translation>从版本 {old} 到版本 {new}</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <source>Full screen, F11</source>
      <translation>全屏，F11</translation>
    </message>
    <message>
      <source>Further recipes or backends in the period: {n}; choose one above to see it.</source>
      <translation>该时段内还有其他配方或后端：{n} 个；请在上方选择查看。</translation>
    </message>
    <message>
      <source>GStreamer pipeline</source>
      <translation>GStreamer 管道</translation>
    </message>
    <message>
      <source>Gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>图库</translation>
    </message>
    <message>
      <source>Gap in the record</source>
      <translation>记录缺失</translation>
    </message>
    <message>
      <source>GenICam camera</source>
      <translation>GenICam 相机</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Go on with the selected product</source>
      <translation>继续所选产品</translation>
    </message>
    <message>
      <source>Go on without a check</source>
      <translation>不检查，继续</translation>
    </message>
    <message>
      <source>Go on without golden parts</source>
      <translation>不用标准件，继续</translation>
    </message>
    <message>
      <source>Golden part {name}</source>
      <translation>标准件 {name}</translation>
    </message>
    <message>
      <source>Golden parts</source>
      <translation>标准件</translation>
    </message>
    <message>
      <source>Gonogo is under the Apache License 2.0. Every package keeps its own licence and notices in its folder below {folder}.</source>
      <translation>Gonogo 采用 Apache License 2.0 许可。各软件包的许可证和声明保存在 {folder} 下各自的文件夹中。</translation>
    </message>
    <message>
      <source>Gonogo {version}</source>
      <translation>Gonogo {version}</translation>
    </message>
    <message>
      <source>Gonogo: teach a product</source>
      <translation>Gonogo：示教产品</translation>
    </message>
    <message>
      <source>Good parts</source>
      <translation>良品</translation>
    </message>
    <message>
      <source>Good parts and faults stay</source>
      <translation>良品和故障保留期</translation>
    </message>
    <message>
      <source>Good parts rejected, at most</source>
      <translation>良品误判率上限</translation>
    </message>
    <message>
      <source>Heartbeat every</source>
      <translation>心跳周期</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>高度</translation>
    </message>
    <message>
      <source>Hide frames that repeat</source>
      <translation>隐藏重复报文</translation>
    </message>
    <message>
      <source>Hide repeats</source>
      <translation>隐藏重复</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>I/O monitor</source>
      <translation>I/O 监视</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>忽略</translation>
    </message>
    <message>
      <source>Ignore area</source>
      <translation>忽略区域</translation>
    </message>
    <message>
      <source>Ignore nothing</source>
      <translation>取消忽略</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Import the bundle</source>
      <translation>导入模型包</translation>
    </message>
    <message>
      <source>Import the defects</source>
      <translation>导入缺陷图像</translation>
    </message>
    <message>
      <source>Import the folder</source>
      <translation>导入文件夹</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>输入输出错误</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>检测</translation>
    </message>
    <message>
      <source>Installed packages with their licences</source>
      <translation>已安装软件包及许可证</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>是文件夹</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>Judge the golden parts</source>
      <translation>判定标准件</translation>
    </message>
    <message>
      <source>Judge the golden parts now? Parts that arrive meanwhile are FAULT.</source>
      <translation>现在判定标准件？期间到达的工件判为故障。</translation>
    </message>
    <message>
      <source>Judgement</source>
      <translation>人工判定</translation>
    </message>
    <message>
      <source>Judging the golden parts</source>
      <translation>正在判定标准件</translation>
    </message>
    <message>
      <source>Keep the ticked parts</source>
      <translation>保存勾选的工件</translation>
    </message>
    <message>
      <source>Kept for {n} parts: {label}</source>
      <translation>已为 {n} 件保存：{label}</translation>
    </message>
    <message>
      <source>Kept in {file}; the line tells the camera at its next start.</source>
      <translation>已保存到 {file}；产线下次启动时将设置相机。</translation>
    </message>
    <message>
      <source>Kept: {label}</source>
      <translation>已保存：{label}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>Kiosk 模式</translation>
    </message>
    <message>
      <source>Known-bad masters</source>
      <translation>缺陷样件</translation>
    </message>
    <message>
      <source>Labels and sets below are for all of them.</source>
      <translation>以下标签和样本集适用于全部所选工件。</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Largest defect from, in pixels</source>
      <translation>最大缺陷下限（像素）</translation>
    </message>
    <message>
      <source>Largest defect to, in pixels</source>
      <translation>最大缺陷上限（像素）</translation>
    </message>
    <message>
      <source>Largest defect, px</source>
      <translation>最大缺陷，px</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>最近 24 小时</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>最近 30 天</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>最近 7 天</translation>
    </message>
    <message>
      <source>Last NG</source>
      <translation>最近 NG</translation>
    </message>
    <message>
      <source>Last NG part: none yet</source>
      <translation>最近 NG 工件：暂无</translation>
    </message>
    <message>
      <source>Last NG {part}</source>
      <translation>最近 NG {part}</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>结束日期</translation>
    </message>
    <message>
      <source>Last hour</source>
      <translation>最近 1 小时</translation>
    </message>
    <message>
      <source>Last parts</source>
      <translation>最近工件</translation>
    </message>
    <message>
      <source>Last {count} parts</source>
      <translation>最近 {count} 件</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>左</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Licence of Gonogo</source>
      <translation>Gonogo 许可证</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>浅色主题</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Limit, {backend}</source>
      <translation>阈值，{backend}</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>界线</translation>
    </message>
    <message>
      <source>Line timing</source>
      <translation>产线时序</translation>
    </message>
    <message>
      <source>Line to the promise</source>
      <translation>界线回到保证值</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>实时图像</translation>
    </message>
    <message>
      <source>Lock OK until {count} known-bad masters were rejected? Good parts that arrive meanwhile are FAULT. Have the masters at hand.</source>
      <translation>锁定 OK，直到 {count} 件缺陷样件全部被剔除？期间到达的良品判为故障。请备好样件。</translation>
    </message>
    <message>
      <source>Lock and start</source>
      <translation>锁定并开始</translation>
    </message>
    <message>
      <source>Locked: {role}</source>
      <translation>已锁定：{role}</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Log out</source>
      <translation>注销</translation>
    </message>
    <message>
      <source>Logged in: {name}</source>
      <translation>已登录：{name}</translation>
    </message>
    <message>
      <source>Logged in: {name}, {role}</source>
      <translation>已登录：{name}，{role}</translation>
    </message>
    <message>
      <source>Longest, ms</source>
      <translation>最长，ms</translation>
    </message>
    <message>
      <source>Looking ...</source>
      <translation>正在查找 ...</translation>
    </message>
    <message>
      <source>Looking for the good part that looks most like it ...</source>
      <translation>正在查找最相似的良品 ...</translation>
    </message>
    <message>
      <source>Looking for the part in every picture.</source>
      <translation>正在每张图像中查找工件。</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Loss of the training</source>
      <translation>训练损失</translation>
    </message>
    <message>
      <source>Lot</source>
      <translation>批次</translation>
    </message>
    <message>
      <source>Make administrator</source>
      <translation>设为管理员</translation>
    </message>
    <message>
      <source>Make engineer</source>
      <translation>设为工程师</translation>
    </message>
    <message>
      <source>Make the first administrator</source>
      <translation>创建首个管理员</translation>
    </message>
    <message>
      <source>Make {name} an administrator? {name} can then manage users, too.</source>
      <translation>将 {name} 设为管理员？{name} 将也能管理用户。</translation>
    </message>
    <message>
      <source>Make {name} an engineer? {name} can no longer manage users.</source>
      <translation>将 {name} 设为工程师？{name} 将不能再管理用户。</translation>
    </message>
    <message>
      <source>Making the bundle and proving it against what was trained</source>
      <translation>正在生成模型包，并与训练结果核对</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>热图</translation>
    </message>
    <message>
      <source>Masters rejected</source>
      <translation>已剔除样件</translation>
    </message>
    <message>
      <source>Masters {done}/{all}</source>
      <translation>样件 {done}/{all}</translation>
    </message>
    <message>
      <source>Mean score</source>
      <translation>平均分数</translation>
    </message>
    <message>
      <source>Means outside: {n} of {all}. Drift alarms (dotted): {alarms}.</source>
      <translation>超限均值：{n}/{all}。漂移报警（虚线）：{alarms}。</translation>
    </message>
    <message>
      <source>Measuring the good parts that were kept back</source>
      <translation>正在测量预留的良品</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>菜单</translation>
    </message>
    <message>
      <source>Menu of all pages, F10</source>
      <translation>全部页面菜单，F10</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>Modbus RTU, the PLC is master</source>
      <translation>Modbus RTU，PLC 为主站</translation>
    </message>
    <message>
      <source>Modbus RTU, the station is master</source>
      <translation>Modbus RTU，工位为主站</translation>
    </message>
    <message>
      <source>Model (bundle)</source>
      <translation>模型（模型包）</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>更多筛选</translation>
    </message>
    <message>
      <source>Most alike of the newest {n} good ones: part {number}</source>
      <translation>最近 {n} 件良品中最相似：工件 {number}</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>My PIN</source>
      <translation>我的 PIN</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG and RECHECK stay</source>
      <translation>NG 和待复检保留期</translation>
    </message>
    <message>
      <source>NOT READY</source>
      <translation>未就绪</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>产品名称</translation>
    </message>
    <message>
      <source>Nearest good part</source>
      <translation>最相似良品</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>新 PIN</translation>
    </message>
    <message>
      <source>New PIN for {name}</source>
      <translation>{name} 的新 PIN</translation>
    </message>
    <message>
      <source>New user</source>
      <translation>新用户</translation>
    </message>
    <message>
      <source>Newer</source>
      <translation>较新</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>No defects in this period.</source>
      <translation>该时段内无缺陷。</translation>
    </message>
    <message>
      <source>No defects yet.</source>
      <translation>暂无缺陷。</translation>
    </message>
    <message>
      <source>No good part yet</source>
      <translation>暂无良品</translation>
    </message>
    <message>
      <source>No part has come yet</source>
      <translation>尚无工件到达</translation>
    </message>
    <message>
      <source>No part passes: judging the golden parts</source>
      <translation>不放行：正在判定标准件</translation>
    </message>
    <message>
      <source>No part passes: switching to {product}</source>
      <translation>不放行：正在切换到 {product}</translation>
    </message>
    <message>
      <source>No part selected</source>
      <translation>未选择工件</translation>
    </message>
    <message>
      <source>No part yet</source>
      <translation>暂无工件</translation>
    </message>
    <message>
      <source>No parts in this period.</source>
      <translation>该时段内无工件。</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>无图像</translation>
    </message>
    <message>
      <source>No picture of a part is kept.</source>
      <translation>没有保存工件图像。</translation>
    </message>
    <message>
      <source>No picture of this part</source>
      <translation>此工件无图像</translation>
    </message>
    <message>
      <source>No picture was kept of this part. Pictures of good parts are kept where the station file says keep_ok_images; on a full disk none are.</source>
      <translation>此工件未保存图像。良品图像仅在工位文件设置 keep_ok_images 时保存；磁盘已满时不保存。</translation>
    </message>
    <message>
      <source>No picture yet</source>
      <translation>暂无图像</translation>
    </message>
    <message>
      <source>No pictures to choose from</source>
      <translation>没有可选图像</translation>
    </message>
    <message>
      <source>No route to host</source>
      <translation>无法到达主机</translation>
    </message>
    <message>
      <source>No scores of good parts in this period.</source>
      <translation>该时段内无良品分数。</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>磁盘空间不足</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>没有此设备</translation>
    </message>
    <message>
      <source>No such device or address</source>
      <translation>没有此设备或地址</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>没有此文件或文件夹</translation>
    </message>
    <message>
      <source>No such parts</source>
      <translation>无符合条件的工件</translation>
    </message>
    <message>
      <source>Nobody has a PIN yet, so everybody may do everything here. From the first administrator on, all but watching and acknowledging needs a PIN.</source>
      <translation>尚未设置任何 PIN，因此所有人都可在此执行全部操作。添加首个管理员后，除查看和确认外均需 PIN。</translation>
    </message>
    <message>
      <source>Nobody has been given a PIN yet, so everybody may do everything. Make the first administrator on the page Users.</source>
      <translation>尚未设置任何 PIN，因此所有人都可执行全部操作。请在【用户】页面创建首个管理员。</translation>
    </message>
    <message>
      <source>Nobody has said anything about this part yet.</source>
      <translation>此工件尚无任何标注。</translation>
    </message>
    <message>
      <source>Nobody is logged in: {role}</source>
      <translation>未登录：{role}</translation>
    </message>
    <message>
      <source>None.</source>
      <translation>无。</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>不是文件夹</translation>
    </message>
    <message>
      <source>Not acknowledged</source>
      <translation>未应答</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>尚未检查。</translation>
    </message>
    <message>
      <source>Not judged yet</source>
      <translation>尚未判定</translation>
    </message>
    <message>
      <source>Not judged yet.</source>
      <translation>尚未判定。</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>未发送</translation>
    </message>
    <message>
      <source>Not written: {reason}</source>
      <translation>写入失败：{reason}</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Nothing can be set here: cameras of the kind {kind} have no settings.</source>
      <translation>此处无可设置项：{kind} 类型的相机没有设置。</translation>
    </message>
    <message>
      <source>Nothing differs from what the station file says.</source>
      <translation>与站点文件中的设置没有差别。</translation>
    </message>
    <message>
      <source>Nothing was done in this period, or nothing that fits the search.</source>
      <translation>该时段内无操作，或无符合搜索的内容。</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>未发送任何内容。</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>OK is locked: {done} of {all} masters rejected. Send the next known-bad master.</source>
      <translation>OK 已锁定：{all} 件样件中已剔除 {done} 件。请放入下一件缺陷样件。</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>Older</source>
      <translation>较旧</translation>
    </message>
    <message>
      <source>On the bars: the share of all up to there.</source>
      <translation>柱上数字：累计占比。</translation>
    </message>
    <message>
      <source>On the wire: {kind}</source>
      <translation>通信报文：{kind}</translation>
    </message>
    <message>
      <source>On this station</source>
      <translation>本工位</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>请稍候</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>不透明度</translation>
    </message>
    <message>
      <source>Opacity of the map</source>
      <translation>热图不透明度</translation>
    </message>
    <message>
      <source>Open the step Threshold first: the pictures must be scored.</source>
      <translation>请先打开【阈值】步骤：图像必须先评分。</translation>
    </message>
    <message>
      <source>OpenCV cannot write PNG; install opencv-python-headless again</source>
      <translation>OpenCV 无法写 PNG；请重新安装 opencv-python-headless</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>不允许的操作</translation>
    </message>
    <message>
      <source>Operators need no PIN and are not in this list.</source>
      <translation>操作员无需 PIN，不在此列表中。</translation>
    </message>
    <message>
      <source>Or a folder of pictures</source>
      <translation>或图像文件夹</translation>
    </message>
    <message>
      <source>Or go on where you left:</source>
      <translation>或从上次中断处继续：</translation>
    </message>
    <message>
      <source>Or the path of a picture file</source>
      <translation>或图像文件路径</translation>
    </message>
    <message>
      <source>Other product</source>
      <translation>其他产品</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN change failed</source>
      <translation>修改 PIN 失败</translation>
    </message>
    <message>
      <source>PIN changed</source>
      <translation>PIN 已更改</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN 或密码</translation>
    </message>
    <message>
      <source>PLC</source>
      <translation>PLC</translation>
    </message>
    <message>
      <source>PLC kind {0}: expected one of {1}</source>
      <translation>PLC 类型 {0}：应为 {1} 之一</translation>
    </message>
    <message>
      <source>PLC link loopback is lost: it is closed or unplugged; plug it in</source>
      <translation>PLC 连接 loopback 已断开：已关闭或被拔出；请插好</translation>
    </message>
    <message>
      <source>PLC link loopback is unplugged; plug it in</source>
      <translation>PLC 连接 loopback 被拔出；请插好</translation>
    </message>
    <message>
      <source>PLC link {0} is lost: the PLC does not answer; check cable and `device_id`</source>
      <translation>PLC 连接 {0} 已断开：PLC 无应答；请检查电缆和 `device_id`</translation>
    </message>
    <message>
      <source>PLC link {0} is lost: {1}</source>
      <translation>PLC 连接 {0} 已断开：{1}</translation>
    </message>
    <message>
      <source>PLC port is not set: {0}</source>
      <translation>未设置 PLC 端口：{0}</translation>
    </message>
    <message>
      <source>PLC port {0}: gpiod is not installed; install it with: pip install 'gonogo[gpio]'</source>
      <translation>PLC 端口 {0}：未安装 gpiod；请安装：pip install 'gonogo[gpio]'</translation>
    </message>
    <message>
      <source>PLC port {0}: it has no control lines; take a real serial port or adapter</source>
      <translation>PLC 端口 {0}：没有控制线；请使用真正的串口或转接器</translation>
    </message>
    <message>
      <source>PLC port {0}: its pins cannot be had ({1}); check their names with gpioinfo, rights (group of the chip) and that no other program has them</source>
      <translation>PLC 端口 {0}：无法使用其引脚（{1}）；请用 gpioinfo 检查名称、权限（芯片的用户组），并确认没有其他程序占用</translation>
    </message>
    <message>
      <source>PLC port {0}: {1}</source>
      <translation>PLC 端口 {0}：{1}</translation>
    </message>
    <message>
      <source>PLC port {0}: {1}: no pin is named; see gpioinfo</source>
      <translation>PLC 端口 {0}：{1}：未指定引脚；参见 gpioinfo</translation>
    </message>
    <message>
      <source>PLC trace {0}: cannot be written ({1}); correct `trace` under [plc] in the station file or remove it</source>
      <translation>PLC 记录 {0}：无法写入（{1}）；请在工位文件的 [plc] 下更正或删除 `trace`</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>软件包</translation>
    </message>
    <message>
      <source>Packing the good parts.</source>
      <translation>正在打包良品。</translation>
    </message>
    <message>
      <source>Part pattern</source>
      <translation>工件定位模板</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>工件</translation>
    </message>
    <message>
      <source>Parts of which the answer is known</source>
      <translation>已知判定结果的工件</translation>
    </message>
    <message>
      <source>Passed: all {all} masters were rejected, OK may leave.</source>
      <translation>通过：{all} 件样件全部被剔除，允许 OK 放行。</translation>
    </message>
    <message>
      <source>Path of NAME.gonogo</source>
      <translation>NAME.gonogo 的路径</translation>
    </message>
    <message>
      <source>Path of a picture file</source>
      <translation>图像文件路径</translation>
    </message>
    <message>
      <source>Path of the bundle</source>
      <translation>模型包路径</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Pause the trace</source>
      <translation>暂停报文记录</translation>
    </message>
    <message>
      <source>Paused. The lamps go on.</source>
      <translation>已暂停。指示灯继续更新。</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>时段</translation>
    </message>
    <message>
      <source>Period: {days}</source>
      <translation>时段：{days}</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>权限不足</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Picture at the latest after</source>
      <translation>取图时限</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>相机图像</translation>
    </message>
    <message>
      <source>Picture of the nearest good part</source>
      <translation>最相似良品的图像</translation>
    </message>
    <message>
      <source>Picture of the part</source>
      <translation>工件图像</translation>
    </message>
    <message>
      <source>Picture of the product</source>
      <translation>产品图像</translation>
    </message>
    <message>
      <source>Picture of the selected part</source>
      <translation>所选工件的图像</translation>
    </message>
    <message>
      <source>Picture size, px</source>
      <translation>图像尺寸，px</translation>
    </message>
    <message>
      <source>Picture with the inspected region</source>
      <translation>带检测区域的图像</translation>
    </message>
    <message>
      <source>Picture: part {part}.</source>
      <translation>图像：工件 {part}。</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Pictures of good parts</source>
      <translation>良品图像</translation>
    </message>
    <message>
      <source>Pictures per second</source>
      <translation>每秒图像数</translation>
    </message>
    <message>
      <source>Pin of the trigger</source>
      <translation>触发引脚</translation>
    </message>
    <message>
      <source>Pins for OK and reject</source>
      <translation>合格与剔除引脚</translation>
    </message>
    <message>
      <source>Pixel format</source>
      <translation>像素格式</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>端口</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Product {product}, {details}; tap for others</source>
      <translation>产品 {product}，{details}；点按可选其他产品</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>产品</translation>
    </message>
    <message>
      <source>Products that are being taught</source>
      <translation>正在示教的产品</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>训练进度</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>保证</translation>
    </message>
    <message>
      <source>Promise for RECHECK</source>
      <translation>待复检保证</translation>
    </message>
    <message>
      <source>Promise, bound</source>
      <translation>保证：上限</translation>
    </message>
    <message>
      <source>Promise, kind</source>
      <translation>保证：类型</translation>
    </message>
    <message>
      <source>Pulse</source>
      <translation>脉冲</translation>
    </message>
    <message>
      <source>Put a good part under the camera. Turn the lens until the bar is longest.</source>
      <translation>将良品放在相机下。转动镜头，直到指示条最长。</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Put in force</source>
      <translation>启用</translation>
    </message>
    <message>
      <source>Put the older version {version} of {product} in force again? It becomes version {next}. Until it is in force, no part passes: what arrives is FAULT.</source>
      <translation>重新启用 {product} 的旧版本 {version}？它将成为版本 {next}。生效前不放行工件：到达的工件判为故障。</translation>
    </message>
    <message>
      <source>Put the recipe in force. Older versions are kept.</source>
      <translation>启用此配方。旧版本会保留。</translation>
    </message>
    <message>
      <source>Put version {version} of {product} in force? Until it is, no part passes: what arrives is FAULT.</source>
      <translation>启用 {product} 的版本 {version}？生效前不放行工件：到达的工件判为故障。</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>RECHECK</source>
      <translation>待复检</translation>
    </message>
    <message>
      <source>RECHECK from, {backend}</source>
      <translation>待复检起点，{backend}</translation>
    </message>
    <message>
      <source>Rate</source>
      <translation>帧率</translation>
    </message>
    <message>
      <source>Read all</source>
      <translation>查看全部</translation>
    </message>
    <message>
      <source>Read all alarms</source>
      <translation>查看全部报警</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>只读文件系统</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>正在读取</translation>
    </message>
    <message>
      <source>Reading what is installed</source>
      <translation>正在读取已安装内容</translation>
    </message>
    <message>
      <source>Reason for the label</source>
      <translation>标签原因</translation>
    </message>
    <message>
      <source>Reason of the release</source>
      <translation>发布原因</translation>
    </message>
    <message>
      <source>Reason, such as: dust</source>
      <translation>原因，例如：灰尘</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>原因：{reason}</translation>
    </message>
    <message>
      <source>Recheck · Fault</source>
      <translation>待复检 / 故障</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>配方</translation>
    </message>
    <message>
      <source>Recipe in force</source>
      <translation>当前配方</translation>
    </message>
    <message>
      <source>Recipes</source>
      <translation>配方</translation>
    </message>
    <message>
      <source>Recipes of this station</source>
      <translation>本工位配方</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>记录</translation>
    </message>
    <message>
      <source>Red, green, blue</source>
      <translation>红, 绿, 蓝</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Registers begin at</source>
      <translation>寄存器起始地址</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>剔除</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>发布</translation>
    </message>
    <message>
      <source>Release again</source>
      <translation>再次发布</translation>
    </message>
    <message>
      <source>Released as version {version}.</source>
      <translation>已发布为版本 {version}。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove the chosen area</source>
      <translation>移除所选区域</translation>
    </message>
    <message>
      <source>Remove the last</source>
      <translation>移除最后一件</translation>
    </message>
    <message>
      <source>Remove {name}? What {name} did stays in the audit trail.</source>
      <translation>移除 {name}？{name} 的操作仍保留在审计记录中。</translation>
    </message>
    <message>
      <source>Removed.</source>
      <translation>已移除。</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>分辨率</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>重启</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>恢复训练</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>复查</translation>
    </message>
    <message>
      <source>Right now</source>
      <translation>当前状态</translation>
    </message>
    <message>
      <source>SQLite in the data folder</source>
      <translation>数据文件夹中的 SQLite</translation>
    </message>
    <message>
      <source>STARTING</source>
      <translation>启动中</translation>
    </message>
    <message>
      <source>STOP REQUEST: {0} parts in a row were not OK; stop the line, look at the last parts, the light, the camera and the tool, then acknowledge</source>
      <translation>请求停线：连续 {0} 个工件不是 OK；请停线，检查最近的工件、光源、相机和刀具，然后确认</translation>
    </message>
    <message>
      <source>SWITCHING</source>
      <translation>切换中</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save CSV</source>
      <translation>保存 CSV</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>保存 PDF</translation>
    </message>
    <message>
      <source>Save the report as PDF</source>
      <translation>将报告保存为 PDF</translation>
    </message>
    <message>
      <source>Save the table of shifts as CSV</source>
      <translation>将班次表保存为 CSV</translation>
    </message>
    <message>
      <source>Save the trace as a file</source>
      <translation>将报文记录保存为文件</translation>
    </message>
    <message>
      <source>Saved as {path}</source>
      <translation>已保存为 {path}</translation>
    </message>
    <message>
      <source>Say in a few words why; it stands in the history of the recipe.</source>
      <translation>请简短说明原因；将写入配方历史。</translation>
    </message>
    <message>
      <source>Say that this part is defective</source>
      <translation>标记此工件为缺陷</translation>
    </message>
    <message>
      <source>Say that this part is good</source>
      <translation>标记此工件为良品</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>分数</translation>
    </message>
    <message>
      <source>Score from</source>
      <translation>分数下限</translation>
    </message>
    <message>
      <source>Score of the last 200 parts</source>
      <translation>最近 200 件的分数</translation>
    </message>
    <message>
      <source>Score of the last {n} parts</source>
      <translation>最近 {n} 件的分数</translation>
    </message>
    <message>
      <source>Score to</source>
      <translation>分数上限</translation>
    </message>
    <message>
      <source>Score: how strange a part looks</source>
      <translation>分数：工件外观的异常程度</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>分数</translation>
    </message>
    <message>
      <source>Scores of good parts and defects</source>
      <translation>良品与缺陷的分数</translation>
    </message>
    <message>
      <source>Scores, and the line that can be moved</source>
      <translation>分数与可移动的界线</translation>
    </message>
    <message>
      <source>Scoring pictures that the training has not seen</source>
      <translation>正在为训练未用过的图像评分</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Search a package or a licence</source>
      <translation>搜索软件包或许可证</translation>
    </message>
    <message>
      <source>See how strange good parts and known defects look. Defects are optional.</source>
      <translation>查看良品和已知缺陷的异常程度。缺陷为可选。</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>全选</translation>
    </message>
    <message>
      <source>Select several</source>
      <translation>多选</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>自检</translation>
    </message>
    <message>
      <source>Send to the next calibration set</source>
      <translation>送入下一校准集</translation>
    </message>
    <message>
      <source>Send to the next training set</source>
      <translation>送入下一训练集</translation>
    </message>
    <message>
      <source>Sent to the calibration set</source>
      <translation>已送入校准集</translation>
    </message>
    <message>
      <source>Sent to the next calibration set: {n} ({folder}).</source>
      <translation>已送入下一校准集：{n}（{folder}）。</translation>
    </message>
    <message>
      <source>Sent to the next training set: {n} ({folder}).</source>
      <translation>已送入下一训练集：{n}（{folder}）。</translation>
    </message>
    <message>
      <source>Sent to the training set</source>
      <translation>已送入训练集</translation>
    </message>
    <message>
      <source>Sent, not acknowledged</source>
      <translation>已发送，未应答</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Set the threshold</source>
      <translation>设定阈值</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>班次</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>班次</translation>
    </message>
    <message>
      <source>Shifts begin</source>
      <translation>班次开始</translation>
    </message>
    <message>
      <source>Show the anomaly map</source>
      <translation>显示热图</translation>
    </message>
    <message>
      <source>Show the boxes of the defects</source>
      <translation>显示缺陷框</translation>
    </message>
    <message>
      <source>Show the gallery again</source>
      <translation>返回图库</translation>
    </message>
    <message>
      <source>Show the next newer part</source>
      <translation>显示下一个较新的工件</translation>
    </message>
    <message>
      <source>Show the next older part</source>
      <translation>显示下一个较旧的工件</translation>
    </message>
    <message>
      <source>Show the whole pictures</source>
      <translation>显示完整图像</translation>
    </message>
    <message>
      <source>Show {verdict}</source>
      <translation>显示 {verdict}</translation>
    </message>
    <message>
      <source>Show: {mode}</source>
      <translation>显示：{mode}</translation>
    </message>
    <message>
      <source>Shrink both pictures</source>
      <translation>缩小两幅图像</translation>
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
      <translation>跳过</translation>
    </message>
    <message>
      <source>Smallest defect</source>
      <translation>最小缺陷</translation>
    </message>
    <message>
      <source>Smallest defect (px)</source>
      <translation>最小缺陷（px）</translation>
    </message>
    <message>
      <source>Smallest defect, px</source>
      <translation>最小缺陷，px</translation>
    </message>
    <message>
      <source>Something runs still; wait for it or cancel it.</source>
      <translation>仍有任务在运行；请等待或取消。</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速率</translation>
    </message>
    <message>
      <source>Start again</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <source>Start the challenge</source>
      <translation>开始样件验证</translation>
    </message>
    <message>
      <source>Start the line with: gonogo run --bundle {bundle} --recipe {recipe}</source>
      <translation>启动产线：gonogo run --bundle {bundle} --recipe {recipe}</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>正在启动</translation>
    </message>
    <message>
      <source>Starting: self-test</source>
      <translation>启动中：自检</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>工位</translation>
    </message>
    <message>
      <source>Station file</source>
      <translation>工位文件</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>统计</translation>
    </message>
    <message>
      <source>Stop request</source>
      <translation>停线请求</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>Stopped. Resume goes on where it was.</source>
      <translation>已停止。【恢复训练】将从中断处继续。</translation>
    </message>
    <message>
      <source>Stopping; what was learned so far is kept.</source>
      <translation>正在停止；已学习的内容会保留。</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>切换</translation>
    </message>
    <message>
      <source>Switch from {old} to {new}? Until the new recipe is in force no part passes: what arrives is FAULT.</source>
      <translation>从 {old} 切换到 {new}？新配方生效前不放行工件：到达的工件判为故障。</translation>
    </message>
    <message>
      <source>Switch to the dark theme</source>
      <translation>切换到深色主题</translation>
    </message>
    <message>
      <source>Switch to the light theme</source>
      <translation>切换到浅色主题</translation>
    </message>
    <message>
      <source>Switch to {product}</source>
      <translation>切换到 {product}</translation>
    </message>
    <message>
      <source>Switching to {new}. No part passes until it is in force.</source>
      <translation>正在切换到 {new}。生效前不放行工件。</translation>
    </message>
    <message>
      <source>Take a picture of many different good parts, as they come; only good ones.</source>
      <translation>拍摄多件不同的良品，按来料原样；只用良品。</translation>
    </message>
    <message>
      <source>Take picture</source>
      <translation>拍照</translation>
    </message>
    <message>
      <source>Takt</source>
      <translation>节拍</translation>
    </message>
    <message>
      <source>Tap a part on the left to see it here.</source>
      <translation>点按左侧工件，在此查看。</translation>
    </message>
    <message>
      <source>Tap an ignored area to choose it; drag it to another place, or remove it.</source>
      <translation>点按一个忽略区域以选中；可拖到别处，或移除。</translation>
    </message>
    <message>
      <source>Tap the corners of what may differ, the first one again to close; or draw.</source>
      <translation>点按允许不同之处的各个角点，再点第一个角点闭合；也可以直接描画。</translation>
    </message>
    <message>
      <source>Tap the product that comes next.</source>
      <translation>请点按下一个产品。</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>示教</translation>
    </message>
    <message>
      <source>Teach a product</source>
      <translation>示教产品</translation>
    </message>
    <message>
      <source>Tell the camera these settings</source>
      <translation>将这些设置发送给相机</translation>
    </message>
    <message>
      <source>Text of the licence</source>
      <translation>许可证文本</translation>
    </message>
    <message>
      <source>That is too small: draw at least {side} x {side} pixels.</source>
      <translation>太小：至少画 {side} x {side} 像素。</translation>
    </message>
    <message>
      <source>That outline crosses or touches itself, or has no area: draw it once around.</source>
      <translation>轮廓自相交、自相接或没有面积：请沿边缘只画一圈。</translation>
    </message>
    <message>
      <source>That reaches beyond the picture: make it smaller or move it.</source>
      <translation>超出图像范围：请缩小或移动。</translation>
    </message>
    <message>
      <source>That would ignore all of the region: leave something to inspect.</source>
      <translation>这会忽略整个区域：请保留要检测的部分。</translation>
    </message>
    <message>
      <source>The PIN of {name} is damaged in {file}; an administrator gives a new one on the page Users.</source>
      <translation>{file} 中 {name} 的 PIN 已损坏；请管理员在“用户”页面设置新的 PIN。</translation>
    </message>
    <message>
      <source>The PLC asks for another recipe</source>
      <translation>PLC 请求切换配方</translation>
    </message>
    <message>
      <source>The PLC has read the verdict</source>
      <translation>PLC 已读取判定结果</translation>
    </message>
    <message>
      <source>The PLC is alive</source>
      <translation>PLC 心跳正常</translation>
    </message>
    <message>
      <source>The PLC is there</source>
      <translation>PLC 在线</translation>
    </message>
    <message>
      <source>The PLC lets the stop request go</source>
      <translation>PLC 解除停线请求</translation>
    </message>
    <message>
      <source>The PLC tells</source>
      <translation>PLC 输出</translation>
    </message>
    <message>
      <source>The bundle is here.</source>
      <translation>模型包已到位。</translation>
    </message>
    <message>
      <source>The camera says: {found}.</source>
      <translation>相机回答：{found}。</translation>
    </message>
    <message>
      <source>The first day lies behind the last one; correct one of them.</source>
      <translation>开始日期晚于结束日期；请更正其中一个。</translation>
    </message>
    <message>
      <source>The first user must be an administrator.</source>
      <translation>第一个用户必须是管理员。</translation>
    </message>
    <message>
      <source>The last part</source>
      <translation>最近工件</translation>
    </message>
    <message>
      <source>The last trigger was not taken</source>
      <translation>上次触发未被接受</translation>
    </message>
    <message>
      <source>The line can switch to it now.</source>
      <translation>产线现在可以切换到它。</translation>
    </message>
    <message>
      <source>The line is running and needs the processor. Stop the line to train.</source>
      <translation>产线正在运行，需要占用处理器。请先停线再训练。</translation>
    </message>
    <message>
      <source>The line is using the camera. Stop the line to see a live picture, or take pictures from files.</source>
      <translation>产线正在使用相机。请停线后查看实时图像，或使用文件中的图像。</translation>
    </message>
    <message>
      <source>The line is watched for drift, with {0} good parts or more to a false alarm of the scores, and as many of the pictures (exposure, contrast, colour, sharpness, dirt), on average.{1}</source>
      <translation>产线受漂移监控：分数平均至少 {0} 件良品才有一次误报，图像（曝光、对比度、颜色、清晰度、污渍）亦然。{1}</translation>
    </message>
    <message>
      <source>The line stops below</source>
      <translation>停线的剩余空间下限</translation>
    </message>
    <message>
      <source>The new PIN is the old one; choose another.</source>
      <translation>新 PIN 与旧 PIN 相同；请换一个。</translation>
    </message>
    <message>
      <source>The page {page} needs somebody with more rights: {role}. Please log in.</source>
      <translation>页面【{page}】需要更高权限：{role}。请登录。</translation>
    </message>
    <message>
      <source>The part is rejected</source>
      <translation>工件被剔除</translation>
    </message>
    <message>
      <source>The part passes</source>
      <translation>工件放行</translation>
    </message>
    <message>
      <source>The picture of this part has been deleted, as the rules for old pictures say.</source>
      <translation>此工件的图像已按旧图像规则删除。</translation>
    </message>
    <message>
      <source>The program learns what good parts look like. That takes minutes to hours.</source>
      <translation>程序学习良品的外观。需要几分钟到几小时。</translation>
    </message>
    <message>
      <source>The station cannot judge.</source>
      <translation>工位无法判定。</translation>
    </message>
    <message>
      <source>The station is alive</source>
      <translation>工位心跳正常</translation>
    </message>
    <message>
      <source>The station tells</source>
      <translation>工位输出</translation>
    </message>
    <message>
      <source>The stored picture is not the one that was written, so it is not shown. A backup of the data folder may have it.</source>
      <translation>存储的图像与写入时不一致，因此不予显示。数据文件夹的备份中可能有原图。</translation>
    </message>
    <message>
      <source>The threshold has not been set yet.</source>
      <translation>尚未设定阈值。</translation>
    </message>
    <message>
      <source>The training failed: {error} (all of it is in {log})</source>
      <translation>训练失败：{error}（完整内容见 {log}）</translation>
    </message>
    <message>
      <source>The two PINs are not alike. Type the new PIN once more.</source>
      <translation>两次 PIN 不一致。请重新输入新 PIN。</translation>
    </message>
    <message>
      <source>The whole picture is inspected again, as parts lie.</source>
      <translation>重新按工件摆放的原样检查整幅图像。</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>There is a user {name} already; choose another name.</source>
      <translation>用户 {name} 已存在；请换一个名称。</translation>
    </message>
    <message>
      <source>There is no picture of a good part of this recipe to compare with. The station keeps them where its file says keep_ok_images.</source>
      <translation>没有此配方的良品图像可供比较。工位文件设置 keep_ok_images 时才会保存。</translation>
    </message>
    <message>
      <source>There is no picture yet.</source>
      <translation>暂无图像。</translation>
    </message>
    <message>
      <source>There is no station file to keep it in: it ends with this window.</source>
      <translation>没有可保存的站点文件：关闭此窗口后失效。</translation>
    </message>
    <message>
      <source>There is no user {name}.</source>
      <translation>没有用户 {name}。</translation>
    </message>
    <message>
      <source>This PIN is too simple; not 1111, not 1234.</source>
      <translation>此 PIN 过于简单；不能用 1111 或 1234。</translation>
    </message>
    <message>
      <source>This keeps parts from passing and needs an engineer. Log in, then ask again.</source>
      <translation>此操作会阻止工件放行，需要工程师权限。请登录后重试。</translation>
    </message>
    <message>
      <source>This machine has no training tools. Train on a workstation.</source>
      <translation>本机没有训练工具。请在工作站上训练。</translation>
    </message>
    <message>
      <source>This package brings no licence text along; its own pages have it.</source>
      <translation>此软件包未附许可证文本；请见其官方网页。</translation>
    </message>
    <message>
      <source>This part could not be judged.</source>
      <translation>此工件无法判定。</translation>
    </message>
    <message>
      <source>This part is no longer in the record.</source>
      <translation>记录中已无此工件。</translation>
    </message>
    <message>
      <source>This part, boxes as stored; its map has been deleted</source>
      <translation>此工件，缺陷框按存储显示；其热图已删除</translation>
    </message>
    <message>
      <source>This part, boxes as stored; its map is damaged and not shown</source>
      <translation>此工件，缺陷框按存储显示；其热图已损坏，不予显示</translation>
    </message>
    <message>
      <source>This part, boxes as stored; no map was kept of it</source>
      <translation>此工件，缺陷框按存储显示；未保存热图</translation>
    </message>
    <message>
      <source>This part, map and boxes as stored</source>
      <translation>此工件，热图和缺陷框按存储显示</translation>
    </message>
    <message>
      <source>This recipe has no golden parts. An engineer adds them with gonogo recipe golden.</source>
      <translation>此配方没有标准件。请工程师用 gonogo recipe golden 添加。</translation>
    </message>
    <message>
      <source>This shift</source>
      <translation>本班</translation>
    </message>
    <message>
      <source>This station has no challenge. Whoever sets it up gives the number of masters as challenge_masters under [shift] in its station file.</source>
      <translation>本工位未设样件验证。由设置人员在工位文件的 [shift] 下用 challenge_masters 指定样件数量。</translation>
    </message>
    <message>
      <source>This station knows no other product. Add others as [[products]] to its station file.</source>
      <translation>本工位没有其他产品。请在工位文件中以 [[products]] 添加。</translation>
    </message>
    <message>
      <source>This station runs without a station file; what you see are its settings.</source>
      <translation>本工位未使用工位文件；显示的是其设置。</translation>
    </message>
    <message>
      <source>This station takes signed releases only: have it signed with gonogo deploy release.</source>
      <translation>本工位只接受已签名的发布：请用 gonogo deploy release 签名。</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>线程</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Tick parts of which the answer is known. They are judged again at every start, so that the line proves itself.</source>
      <translation>勾选已知结果的工件。每次启动时重新判定，以验证产线。</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Timing of the last part</source>
      <translation>最近工件的时序</translation>
    </message>
    <message>
      <source>To calibration set</source>
      <translation>送校准集</translation>
    </message>
    <message>
      <source>To training set</source>
      <translation>送训练集</translation>
    </message>
    <message>
      <source>To what</source>
      <translation>对象</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Too bright: {share} % of the picture is pure white. Expose shorter.</source>
      <translation>过亮：图像的 {share} % 为纯白。请缩短曝光。</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>打开的文件过多</translation>
    </message>
    <message>
      <source>Too many rejects in a row: stop the line</source>
      <translation>连续剔除过多：请停线</translation>
    </message>
    <message>
      <source>Too many wrong PINs. Wait {seconds} s, then try again.</source>
      <translation>PIN 错误次数过多。请等待 {seconds} 秒后再试。</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>上</translation>
    </message>
    <message>
      <source>Trace file</source>
      <translation>报文记录文件</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Train on a workstation</source>
      <translation>在工作站上训练</translation>
    </message>
    <message>
      <source>Trained in {time}. The bundle is {size} MB.</source>
      <translation>训练用时 {time}。模型包大小 {size} MB。</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>触发</translation>
    </message>
    <message>
      <source>True defect</source>
      <translation>真缺陷</translation>
    </message>
    <message>
      <source>Turn upright</source>
      <translation>摆正</translation>
    </message>
    <message>
      <source>Type the PIN that you have now.</source>
      <translation>请输入当前的 PIN。</translation>
    </message>
    <message>
      <source>Type the folder of the pictures first.</source>
      <translation>请先输入图像文件夹。</translation>
    </message>
    <message>
      <source>Type the new PIN: 4 or more digits, or a password on the keyboard.</source>
      <translation>输入新 PIN：4 位或更多数字，或用键盘输入密码。</translation>
    </message>
    <message>
      <source>Type the same PIN again.</source>
      <translation>请再次输入相同的 PIN。</translation>
    </message>
    <message>
      <source>USB camera</source>
      <translation>USB 相机</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Unreadable entry</source>
      <translation>无法读取的条目</translation>
    </message>
    <message>
      <source>Use the file</source>
      <translation>使用文件</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>使用此图像</translation>
    </message>
    <message>
      <source>Use this region</source>
      <translation>使用此区域</translation>
    </message>
    <message>
      <source>Users</source>
      <translation>用户</translation>
    </message>
    <message>
      <source>Usual share of defects</source>
      <translation>通常缺陷率</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>Verdict at the latest after</source>
      <translation>判定时限</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>Version that is shown</source>
      <translation>当前显示的版本</translation>
    </message>
    <message>
      <source>Version to compare with</source>
      <translation>对比版本</translation>
    </message>
    <message>
      <source>Version {version} of {product} lies in {path}.</source>
      <translation>{product} 的版本 {version} 位于 {path}。</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>View {name}</source>
      <translation>视图 {name}</translation>
    </message>
    <message>
      <source>Waiting for the first part</source>
      <translation>等待首件</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>事件内容</translation>
    </message>
    <message>
      <source>What is ignored must cover some of the inspected region: draw it there.</source>
      <translation>忽略区域必须覆盖检查区域的一部分：请画在那里。</translation>
    </message>
    <message>
      <source>What the recipe says</source>
      <translation>配方内容</translation>
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
      <translation>缺陷在工件上的位置</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>白平衡</translation>
    </message>
    <message>
      <source>White balance, K</source>
      <translation>白平衡, K</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>请选择用户</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>全图</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>整幅图像</translation>
    </message>
    <message>
      <source>Why, in a few words</source>
      <translation>原因（简短）</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>With {0} good parts: at most {1} of good parts {2}, with {3} % confidence.</source>
      <translation>用 {0} 件良品：最多 {1} 的良品{2}，置信度 {3} %。</translation>
    </message>
    <message>
      <source>With {0} good parts: on average over calibrations at most {1} of good parts {2}; this one threshold may do so to more.</source>
      <translation>用 {0} 件良品：多次校准平均最多 {1} 的良品{2}；这一个阈值可能更多。</translation>
    </message>
    <message>
      <source>With {parts} good parts: at most {share} % of good parts rejected, {sure} % sure.</source>
      <translation>基于 {parts} 件良品：良品误判率最多 {share} %，置信度 {sure} %。</translation>
    </message>
    <message>
      <source>Without its picture nothing can be compared.</source>
      <translation>没有图像，无法比较。</translation>
    </message>
    <message>
      <source>Words to look for</source>
      <translation>搜索词</translation>
    </message>
    <message>
      <source>Workstation</source>
      <translation>工作站</translation>
    </message>
    <message>
      <source>Write the reason first, then tap again.</source>
      <translation>请先写原因，再点按。</translation>
    </message>
    <message>
      <source>Writing ...</source>
      <translation>正在写入 ...</translation>
    </message>
    <message>
      <source>Written to {path}</source>
      <translation>已写入 {path}</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>已写入：{path}</translation>
    </message>
    <message>
      <source>Wrong PIN. Too many attempts: wait {seconds} s.</source>
      <translation>PIN 错误。尝试次数过多：请等待 {seconds} 秒。</translation>
    </message>
    <message>
      <source>Wrong PIN. {left} more before {name} is locked out for a while.</source>
      <translation>PIN 错误。再错 {left} 次，{name} 将被暂时锁定。</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>良率</translation>
    </message>
    <message>
      <source>Yield %</source>
      <translation>良率 %</translation>
    </message>
    <message>
      <source>Yield, %</source>
      <translation>良率，%</translation>
    </message>
    <message>
      <source>Your new PIN is in force.</source>
      <translation>新 PIN 已生效。</translation>
    </message>
    <message>
      <source>[Errno {0}] {1}</source>
      <translation>[错误 {0}] {1}</translation>
    </message>
    <message>
      <source>a bound beside every kind but none, found {0}</source>
      <translation>除 none 类型外应有界限，实为 {0}</translation>
    </message>
    <message>
      <source>a calibration beside watch, found none</source>
      <translation>watch 旁应有校准，未找到</translation>
    </message>
    <message>
      <source>a draft without a threshold; calibrate it first</source>
      <translation>无阈值的草稿；请先校准</translation>
    </message>
    <message>
      <source>a frozen camera at the second part</source>
      <translation>第二个工件时发现相机画面冻结</translation>
    </message>
    <message>
      <source>a guarantee of kind {0} with method {1}, found {2}</source>
      <translation>应为类型 {0}、方法 {1} 的保证，实为 {2}</translation>
    </message>
    <message>
      <source>a guarantee with the bound {0}, found {1}</source>
      <translation>应为界限 {0} 的保证，实为 {1}</translation>
    </message>
    <message>
      <source>a map could not be encoded as PNG; report this</source>
      <translation>一张图无法编码为 PNG；请报告此问题</translation>
    </message>
    <message>
      <source>a map of shape {0} cannot be kept; expected (height, width)</source>
      <translation>形状为 {0} 的图无法保存；应为 (高, 宽)</translation>
    </message>
    <message>
      <source>a sensor triggers the camera, input {line}</source>
      <translation>传感器触发相机，输入 {line}</translation>
    </message>
    <message>
      <source>a threshold for {0} beside its warn threshold, found none</source>
      <translation>{0} 的预警阈值旁应有阈值，未找到</translation>
    </message>
    <message>
      <source>above</source>
      <translation>高于</translation>
    </message>
    <message>
      <source>acknowledged by the PLC</source>
      <translation>PLC 已应答</translation>
    </message>
    <message>
      <source>acknowledged {ms} ms later</source>
      <translation>{ms} ms 后应答</translation>
    </message>
    <message>
      <source>administrator</source>
      <translation>管理员</translation>
    </message>
    <message>
      <source>after {count} equal pictures</source>
      <translation>连续 {count} 张相同图像后</translation>
    </message>
    <message>
      <source>after {count} rejects in a row</source>
      <translation>连续剔除 {count} 件后</translation>
    </message>
    <message>
      <source>alarm acknowledged</source>
      <translation>报警已确认</translation>
    </message>
    <message>
      <source>all cores</source>
      <translation>全部内核</translation>
    </message>
    <message>
      <source>all {0} scores are equal: the map does not depend on the picture; check the region, the ignore mask and the bundle</source>
      <translation>全部 {0} 个分数相同：异常图与图像无关；请检查区域、忽略掩膜和模型包</translation>
    </message>
    <message>
      <source>an alpha that {0} parts can prove ({1} or more), found {2}</source>
      <translation>alpha 应为 {0} 件工件能证明的值（{1} 或更大），实为 {2}</translation>
    </message>
    <message>
      <source>an older version</source>
      <translation>旧版本</translation>
    </message>
    <message>
      <source>and</source>
      <translation>和</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>另有 {n} 项</translation>
    </message>
    <message>
      <source>another camera</source>
      <translation>其他相机</translation>
    </message>
    <message>
      <source>another program has it open; stop that program (see `fuser` on the port)</source>
      <translation>另一程序占用了它；请关闭该程序（对端口使用 `fuser` 查看）</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <source>as many cell spreads as cell means, found {0} and {1}</source>
      <translation>单元离散度与单元均值数量应相同，实为 {0} 和 {1}</translation>
    </message>
    <message>
      <source>as the camera has it</source>
      <translation>按相机设置</translation>
    </message>
    <message>
      <source>ascending levels of {0}, found {1}</source>
      <translation>{0} 的各级界限应递增，实为 {1}</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>人工要求</translation>
    </message>
    <message>
      <source>asked for by the PLC: {0}</source>
      <translation>PLC 请求：{0}</translation>
    </message>
    <message>
      <source>at most {0} of scores lay {1} {2} at calibration: compare today's pictures with those of the calibration (exposure, focus, colour, dirt, material), and calibrate again when the change is meant to stay</source>
      <translation>校准时最多 {0} 的分数{1} {2}：请将今天的图像与校准图像比较（曝光、对焦、颜色、污渍、材料），若此变化将持续，请重新校准</translation>
    </message>
    <message>
      <source>attempt to write a readonly database</source>
      <translation>数据库为只读</translation>
    </message>
    <message>
      <source>attempt {0}</source>
      <translation>第 {0} 次</translation>
    </message>
    <message>
      <source>automatic white balance</source>
      <translation>自动白平衡</translation>
    </message>
    <message>
      <source>backend onnxruntime: already closed; create a new one</source>
      <translation>后端 onnxruntime：已关闭；请新建</translation>
    </message>
    <message>
      <source>backend onnxruntime: does not offer {0}; use onnxruntime/fp32</source>
      <translation>后端 onnxruntime：不支持 {0}；请使用 onnxruntime/fp32</translation>
    </message>
    <message>
      <source>backend onnxruntime: inference failed ({0}); restart the station</source>
      <translation>后端 onnxruntime：推理失败（{0}）；请重启工位</translation>
    </message>
    <message>
      <source>backend openvino: already closed; create a new one</source>
      <translation>后端 openvino：已关闭；请新建</translation>
    </message>
    <message>
      <source>backend openvino: asked for {0}, but this CPU executes {1}; use openvino/{2}</source>
      <translation>后端 openvino：要求 {0}，但此 CPU 执行 {1}；请使用 openvino/{2}</translation>
    </message>
    <message>
      <source>backend openvino: inference failed ({0}); restart the station</source>
      <translation>后端 openvino：推理失败（{0}）；请重启工位</translation>
    </message>
    <message>
      <source>backend openvino: no batch of {0} ({1}); use 1</source>
      <translation>后端 openvino：不支持批量 {0}（{1}）；请使用 1</translation>
    </message>
    <message>
      <source>backend openvino: the graph gives no batch of {0}; use 1</source>
      <translation>后端 openvino：网络不支持批量 {0}；请使用 1</translation>
    </message>
    <message>
      <source>backend openvino: this CPU does not offer {0}; use {1}</source>
      <translation>后端 openvino：此 CPU 不支持 {0}；请使用 {1}</translation>
    </message>
    <message>
      <source>backend tensorrt: CUDA cannot start ({0}); install the NVIDIA driver</source>
      <translation>后端 tensorrt：CUDA 无法启动（{0}）；请安装 NVIDIA 驱动</translation>
    </message>
    <message>
      <source>backend tensorrt: CUDA failed in {0} ({1}); run gonogo doctor, restart the station</source>
      <translation>后端 tensorrt：CUDA 在 {0} 失败（{1}）；请运行 gonogo doctor 并重启工位</translation>
    </message>
    <message>
      <source>backend tensorrt: already closed; create a new one</source>
      <translation>后端 tensorrt：已关闭；请新建</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot bind {0} ({1})</source>
      <translation>后端 tensorrt：无法绑定 {0}（{1}）</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot build a plan ({0}); run gonogo doctor</source>
      <translation>后端 tensorrt：无法生成计划（{0}）；请运行 gonogo doctor</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot load the plan ({0})</source>
      <translation>后端 tensorrt：无法加载计划（{0}）</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot load the plan ({0}); run gonogo doctor</source>
      <translation>后端 tensorrt：无法加载计划（{0}）；请运行 gonogo doctor</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot read the graph ({0})</source>
      <translation>后端 tensorrt：无法读取网络（{0}）</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot run the plan ({0})</source>
      <translation>后端 tensorrt：无法运行计划（{0}）</translation>
    </message>
    <message>
      <source>backend tensorrt: cuda-python is not installed; pip install 'cuda-python&gt;=12.6'</source>
      <translation>后端 tensorrt：未安装 cuda-python；pip install 'cuda-python&gt;=12.6'</translation>
    </message>
    <message>
      <source>backend tensorrt: does not offer {0}; use {1}</source>
      <translation>后端 tensorrt：不支持 {0}；请使用 {1}</translation>
    </message>
    <message>
      <source>backend tensorrt: no CUDA device here; use a CPU backend</source>
      <translation>后端 tensorrt：此处没有 CUDA 设备；请使用 CPU 后端</translation>
    </message>
    <message>
      <source>backend tensorrt: no memory to run the plan ({0}); close other programs on the GPU</source>
      <translation>后端 tensorrt：内存不足，无法运行计划（{0}）；请关闭 GPU 上的其他程序</translation>
    </message>
    <message>
      <source>backend tensorrt: nothing was captured; create a new one</source>
      <translation>后端 tensorrt：没有捕获任何内容；请新建</translation>
    </message>
    <message>
      <source>backend tensorrt: the build stopped ({0}); free GPU memory and try again, or use another backend</source>
      <translation>后端 tensorrt：生成中断（{0}）；请释放 GPU 内存后重试，或使用其他后端</translation>
    </message>
    <message>
      <source>backend torch: already closed; create a new one</source>
      <translation>后端 torch：已关闭；请新建</translation>
    </message>
    <message>
      <source>backend torch: does not offer {0}; use torch/fp32</source>
      <translation>后端 torch：不支持 {0}；请使用 torch/fp32</translation>
    </message>
    <message>
      <source>backend torch: inference failed ({0})</source>
      <translation>后端 torch：推理失败（{0}）</translation>
    </message>
    <message>
      <source>backend torch_cuda: torch {0} sees no CUDA device; install torch's CUDA wheel and the NVIDIA driver, or use a CPU backend</source>
      <translation>后端 torch_cuda：torch {0} 找不到 CUDA 设备；请安装 torch 的 CUDA 版本和 NVIDIA 驱动，或使用 CPU 后端</translation>
    </message>
    <message>
      <source>backend torch_tensorrt: cannot compile the network ({0}); use torch_cuda or tensorrt</source>
      <translation>后端 torch_tensorrt：无法编译网络（{0}）；请使用 torch_cuda 或 tensorrt</translation>
    </message>
    <message>
      <source>backend {0}: a run folder is scored with {1}; run gonogo bundle {2} -o NAME.gonogo and evaluate that</source>
      <translation>后端 {0}：训练文件夹用 {1} 评分；请运行 gonogo bundle {2} -o NAME.gonogo 并评估它</translation>
    </message>
    <message>
      <source>backend {0}: already closed; create a new one</source>
      <translation>后端 {0}：已关闭；请新建</translation>
    </message>
    <message>
      <source>backend {0}: cannot start on {1} ({2}); use another backend</source>
      <translation>后端 {0}：无法在 {1} 上启动（{2}）；请使用其他后端</translation>
    </message>
    <message>
      <source>backend {0}: does not offer {1}; use {2}</source>
      <translation>后端 {0}：不支持 {1}；请使用 {2}</translation>
    </message>
    <message>
      <source>backend {0}: expected NAME/PRECISION such as openvino/fp32, with one of the names {1}</source>
      <translation>后端 {0}：应为 名称/精度，如 openvino/fp32，名称为 {1} 之一</translation>
    </message>
    <message>
      <source>backend {0}: expected an image of shape {1} uint8, got {2} {3}; resize it with engine.preprocess</source>
      <translation>后端 {0}：图像形状应为 {1} uint8，实为 {2} {3}；请用 engine.preprocess 调整</translation>
    </message>
    <message>
      <source>backend {0}: inference failed ({1}); restart the station</source>
      <translation>后端 {0}：推理失败（{1}）；请重启工位</translation>
    </message>
    <message>
      <source>backend {0}: threads must be at least 1, got {1}</source>
      <translation>后端 {0}：threads 至少为 1，实为 {1}</translation>
    </message>
    <message>
      <source>backend {0}: unknown, expected one of {1}</source>
      <translation>后端 {0}：未知，应为 {1} 之一</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>缺陷</translation>
    </message>
    <message>
      <source>bad  {score}  {kind} {name}</source>
      <translation>缺陷  {score}  {kind} {name}</translation>
    </message>
    <message>
      <source>below</source>
      <translation>低于</translation>
    </message>
    <message>
      <source>below grey level {level}</source>
      <translation>灰度低于 {level}</translation>
    </message>
    <message>
      <source>below {value}</source>
      <translation>低于 {value}</translation>
    </message>
    <message>
      <source>both versions are the same</source>
      <translation>两个版本相同</translation>
    </message>
    <message>
      <source>by a sensor</source>
      <translation>由传感器触发</translation>
    </message>
    <message>
      <source>by the line</source>
      <translation>由产线触发</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>校准</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>camera '{0}' is not open; start it first</source>
      <translation>相机 '{0}' 未打开；请先启动</translation>
    </message>
    <message>
      <source>camera '{0}' is open already; close it first</source>
      <translation>相机 '{0}' 已打开；请先关闭</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} frames of {2} were delivered; set loop = true</source>
      <translation>相机 '{0}'：{2} 的 {1} 帧已全部送出；请设置 loop = true</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} images of {2} were delivered; add images or set loop = true</source>
      <translation>相机 '{0}'：{2} 的 {1} 张图像已全部送出；请添加图像或设置 loop = true</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} simulated parts were delivered</source>
      <translation>相机 '{0}'：{1} 个模拟工件已全部送出</translation>
    </message>
    <message>
      <source>camera '{0}': device: expected a pipeline that ends in appsink, found {1}</source>
      <translation>相机 '{0}'：device：应为以 appsink 结尾的管线，实为 {1}</translation>
    </message>
    <message>
      <source>camera '{0}': device: expected the number of a sensor such as '0', found {1}; for a pipeline of your own take kind = 'gstreamer'</source>
      <translation>相机 '{0}'：device：应为传感器编号，如 '0'，实为 {1}；自定义管线请用 kind = 'gstreamer'</translation>
    </message>
    <message>
      <source>camera '{0}': expected the Basler camera {1}, found {2}; set device to a serial number in the station file</source>
      <translation>相机 '{0}'：应为 Basler 相机 {1}，实为 {2}；请在工位文件中把 device 设为序列号</translation>
    </message>
    <message>
      <source>camera '{0}': expected width_px and height_px, found only one; a sensor has modes with both</source>
      <translation>相机 '{0}'：应同时有 width_px 和 height_px，只找到其一；传感器模式两者都要</translation>
    </message>
    <message>
      <source>camera '{0}': folder {1} cannot be read ({2}); check the path in the station file</source>
      <translation>相机 '{0}'：无法读取文件夹 {1}（{2}）；请检查工位文件中的路径</translation>
    </message>
    <message>
      <source>camera '{0}': folder {1} holds no image (expected {2}); put images there</source>
      <translation>相机 '{0}'：文件夹 {1} 中没有图像（应为 {2}）；请放入图像</translation>
    </message>
    <message>
      <source>camera '{0}': harvesters is not installed; install it with: pip install 'gonogo[genicam]'</source>
      <translation>相机 '{0}'：未安装 harvesters；请安装：pip install 'gonogo[genicam]'</translation>
    </message>
    <message>
      <source>camera '{0}': incomplete frame ({1}); check cable, packet size and bandwidth</source>
      <translation>相机 '{0}'：图像不完整（{1}）；请检查电缆、包大小和带宽</translation>
    </message>
    <message>
      <source>camera '{0}': incomplete frame; check cable, packet size and bandwidth</source>
      <translation>相机 '{0}'：图像不完整；请检查电缆、包大小和带宽</translation>
    </message>
    <message>
      <source>camera '{0}': it delivers something that is no picture</source>
      <translation>相机 '{0}'：送出的不是图像</translation>
    </message>
    <message>
      <source>camera '{0}': it does not number its frames; use software</source>
      <translation>相机 '{0}'：它不给图像编号；请使用 software</translation>
    </message>
    <message>
      <source>camera '{0}': kind folder needs the folder with images; set path = "..." in the station file</source>
      <translation>相机 '{0}'：类型 folder 需要图像文件夹；请在工位文件中设置 path = "..."</translation>
    </message>
    <message>
      <source>camera '{0}': kind video needs the video file; set path = "..." in the station file</source>
      <translation>相机 '{0}'：类型 video 需要视频文件；请在工位文件中设置 path = "..."</translation>
    </message>
    <message>
      <source>camera '{0}': lost ({1}); check its cable and power</source>
      <translation>相机 '{0}'：连接丢失（{1}）；请检查其电缆和电源</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; allow more time</source>
      <translation>相机 '{0}'：{1} 秒内没有图像；请延长等待时间</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; check cable and trigger</source>
      <translation>相机 '{0}'：{1} 秒内没有图像；请检查电缆和触发</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; check its exposure time</source>
      <translation>相机 '{0}'：{1} 秒内没有图像；请检查曝光时间</translation>
    </message>
    <message>
      <source>camera '{0}': pixel format {1} cannot be read; set pixel_format to one of {2}</source>
      <translation>相机 '{0}'：无法读取像素格式 {1}；请将 pixel_format 设为 {2} 之一</translation>
    </message>
    <message>
      <source>camera '{0}': pypylon is not installed; install it with: pip install 'gonogo[basler]'</source>
      <translation>相机 '{0}'：未安装 pypylon；请安装：pip install 'gonogo[basler]'</translation>
    </message>
    <message>
      <source>camera '{0}': removed; check its cable and power</source>
      <translation>相机 '{0}'：已被移除；请检查其电缆和电源</translation>
    </message>
    <message>
      <source>camera '{0}': the renderer has failed ({1}); close the camera and start it again</source>
      <translation>相机 '{0}'：图像生成器失败（{1}）；请关闭相机后重新启动</translation>
    </message>
    <message>
      <source>camera '{0}': this OpenCV was built without GStreamer, as all of pip's are; install the system's own (apt install python3-opencv, on Jetson NVIDIA's) and make the environment with --system-site-packages</source>
      <translation>相机 '{0}'：此 OpenCV 不含 GStreamer（pip 的都不含）；请安装系统自带版本（apt install python3-opencv，Jetson 上用 NVIDIA 的），并用 --system-site-packages 建立环境</translation>
    </message>
    <message>
      <source>camera '{0}': trigger = '{1}': it has no TriggerMode; use trigger = 'free'</source>
      <translation>相机 '{0}'：trigger = '{1}'：它没有 TriggerMode；请使用 trigger = 'free'</translation>
    </message>
    <message>
      <source>camera '{0}': unknown kind '{1}'; known are {2}</source>
      <translation>相机 '{0}'：未知类型 '{1}'；已知类型为 {2}</translation>
    </message>
    <message>
      <source>camera '{0}': white_balance_k: the standard knows no colour temperature; set white_balance_rgb = [red, green, blue] in the station file</source>
      <translation>相机 '{0}'：white_balance_k：标准中没有色温；请在工位文件中设置 white_balance_rgb = [红, 绿, 蓝]</translation>
    </message>
    <message>
      <source>camera '{0}': {1} = {2} was refused ({3}); see its data sheet for what it can do</source>
      <translation>相机 '{0}'：{1} = {2} 被拒绝（{3}）；其可用值请查看数据手册</translation>
    </message>
    <message>
      <source>camera '{0}': {1} can no longer be read; restore the file</source>
      <translation>相机 '{0}'：{1} 已无法读取；请恢复文件</translation>
    </message>
    <message>
      <source>camera '{0}': {1} device {2} cannot be opened; check cable, address and rights (group `video`)</source>
      <translation>相机 '{0}'：无法打开 {1} 设备 {2}；请检查电缆、地址和权限（用户组 `video`）</translation>
    </message>
    <message>
      <source>camera '{0}': {1} has gone; restore the folder and start again</source>
      <translation>相机 '{0}'：{1} 已消失；请恢复文件夹后重新启动</translation>
    </message>
    <message>
      <source>camera '{0}': {1} {2}; check the path in the station file</source>
      <translation>相机 '{0}'：{1} {2}；请检查工位文件中的路径</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2} = {3}, the camera says {4}; set a value that it can do, or remove the key</source>
      <translation>相机 '{0}'：{1}：要求 {2} = {3}，相机为 {4}；请设置它支持的值，或删除该键</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2}, the camera says {3}; set a trigger that it can do</source>
      <translation>相机 '{0}'：{1}：要求 {2}，相机为 {3}；请设置它支持的触发</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2}, the camera says {3}; set a value that it can do, or remove the key</source>
      <translation>相机 '{0}'：{1}：要求 {2}，相机为 {3}；请设置它支持的值，或删除该键</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: it has no {2}</source>
      <translation>相机 '{0}'：{1}：它没有 {2}</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: {2} = {3} was refused; it can do {4}</source>
      <translation>相机 '{0}'：{1}：{2} = {3} 被拒绝；可用值为 {4}</translation>
    </message>
    <message>
      <source>camera '{0}': {1}; check cable and power, and that no other program has it open</source>
      <translation>相机 '{0}'：{1}；请检查电缆和电源，并确认没有其他程序占用</translation>
    </message>
    <message>
      <source>camera '{0}': {1}; check cable, power and format</source>
      <translation>相机 '{0}'：{1}；请检查电缆、电源和格式</translation>
    </message>
    <message>
      <source>camera on the board's own connector</source>
      <translation>板载接口相机</translation>
    </message>
    <message>
      <source>camera set</source>
      <translation>相机已设置</translation>
    </message>
    <message>
      <source>camera {0} is seen by {1} producers; choose one by producer = "..." in the station file</source>
      <translation>相机 {0} 被 {1} 个 producer 识别；请在工位文件中用 producer = "..." 选定一个</translation>
    </message>
    <message>
      <source>camera {name}</source>
      <translation>相机 {name}</translation>
    </message>
    <message>
      <source>can be put in force</source>
      <translation>可启用</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>cannot run at {0} baud; try 115200</source>
      <translation>不能以 {0} 波特运行；请试 115200</translation>
    </message>
    <message>
      <source>challenge ({0}): {1} of {2} known-bad masters rejected; send the masters, no OK leaves before</source>
      <translation>验证（{0}）：{2} 件缺陷样件已剔除 {1} 件；请放入样件，之前不放行 OK</translation>
    </message>
    <message>
      <source>challenge started</source>
      <translation>样件验证已开始</translation>
    </message>
    <message>
      <source>challenge: this part was judged OK, a known-bad master must be rejected; send all {0} masters again, or check light, focus and recipe</source>
      <translation>验证：此工件判为 OK，而缺陷样件必须剔除；请重新放入全部 {0} 件样件，或检查光源、对焦和配方</translation>
    </message>
    <message>
      <source>challenge: {0} of {1} masters rejected</source>
      <translation>验证：{1} 件样件已剔除 {0} 件</translation>
    </message>
    <message>
      <source>challenge: {0} was counted before</source>
      <translation>验证：{0} 已计过数</translation>
    </message>
    <message>
      <source>check focus, distance, gain, vibration and the lens</source>
      <translation>请检查对焦、距离、增益、振动和镜头</translation>
    </message>
    <message>
      <source>check lamp, exposure time, gain and aperture</source>
      <translation>请检查光源、曝光时间、增益和光圈</translation>
    </message>
    <message>
      <source>check the lamp and the white balance</source>
      <translation>请检查光源和白平衡</translation>
    </message>
    <message>
      <source>check the lens for haze or oil, and for stray light</source>
      <translation>请检查镜头是否有雾或油，以及杂散光</translation>
    </message>
    <message>
      <source>chosen while teaching</source>
      <translation>示教时选定</translation>
    </message>
    <message>
      <source>clean lens and window, and check the lamp</source>
      <translation>请清洁镜头和视窗，并检查光源</translation>
    </message>
    <message>
      <source>confidence: expected enough to watch for drift (above {0}), found {1}</source>
      <translation>置信度：应足以监控漂移（高于 {0}），实为 {1}</translation>
    </message>
    <message>
      <source>control lines of a serial port</source>
      <translation>串口控制线</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>database disk image is malformed</source>
      <translation>数据库已损坏</translation>
    </message>
    <message>
      <source>database is locked</source>
      <translation>数据库被锁定</translation>
    </message>
    <message>
      <source>database or disk is full</source>
      <translation>数据库或磁盘已满</translation>
    </message>
    <message>
      <source>deadline of {0} ms missed while {1}</source>
      <translation>超过 {0} ms 期限，当时正在：{1}</translation>
    </message>
    <message>
      <source>deciding</source>
      <translation>决定</translation>
    </message>
    <message>
      <source>defects none: the discriminator learns from synthetic defects; choose some, or train without it (--option discriminator=0)</source>
      <translation>defects none: 判别器从合成缺陷中学习；请选择缺陷种类，或不带判别器训练 (--option discriminator=0)</translation>
    </message>
    <message>
      <source>defects of kind 'texture' need a folder of texture images</source>
      <translation>'texture' 类缺陷需要纹理图像文件夹</translation>
    </message>
    <message>
      <source>deleted {when} by {who}</source>
      <translation>{when} 由 {who} 删除</translation>
    </message>
    <message>
      <source>deleted; put it back to use it</source>
      <translation>已删除；恢复后可使用</translation>
    </message>
    <message>
      <source>dent</source>
      <translation>凹痕</translation>
    </message>
    <message>
      <source>dhkd: epochs is {0}, expected at least 2: flow and student learn one after the other</source>
      <translation>dhkd：epochs 为 {0}，至少应为 2：流与学生依次学习</translation>
    </message>
    <message>
      <source>dhkd: option {0} is {1}, which is impossible</source>
      <translation>dhkd：选项 {0} 为 {1}，不可能</translation>
    </message>
    <message>
      <source>disk I/O error</source>
      <translation>磁盘读写错误</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>drift after {0} parts: {1}; {2}</source>
      <translation>{0} 个工件后出现漂移：{1}；{2}</translation>
    </message>
    <message>
      <source>dust</source>
      <translation>灰尘</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>空</translation>
    </message>
    <message>
      <source>engineer</source>
      <translation>工程师</translation>
    </message>
    <message>
      <source>epoch {0}, step {1}: the loss is not finite; lower --lr</source>
      <translation>第 {0} 轮第 {1} 步：损失不是有限值；请减小 --lr</translation>
    </message>
    <message>
      <source>every ignored polygon to cover some of the region, but the one from {0},{1} lies outside {2}</source>
      <translation>每个忽略多边形都必须覆盖部分区域，但始于 {0},{1} 的在 {2} 之外</translation>
    </message>
    <message>
      <source>every ignored rectangle to touch the region, but {0} lies outside {1}</source>
      <translation>每个忽略矩形都必须与区域相交，但 {0} 在 {1} 之外</translation>
    </message>
    <message>
      <source>expected a recipe of {0}, found one of {1}; correct products</source>
      <translation>应为 {0} 的配方，实为 {1} 的配方；请更正 products</translation>
    </message>
    <message>
      <source>expected a value</source>
      <translation>应有一个值</translation>
    </message>
    <message>
      <source>expected the camera {0} that runs, found {1}; restart</source>
      <translation>应为运行中的相机 {0}，实为 {1}；请重启</translation>
    </message>
    <message>
      <source>expected the camera {0}, found {1}; set device to a serial number in the station file</source>
      <translation>应为相机 {0}，实为 {1}；请在工位文件中把 device 设为序列号</translation>
    </message>
    <message>
      <source>expected the fields {0}, found {1}</source>
      <translation>应有字段 {0}，实为 {1}</translation>
    </message>
    <message>
      <source>exposure, focus and dirt are watched on the line in the pictures of the camera {0} only</source>
      <translation>产线上只在相机 {0} 的图像中监控曝光、对焦和污渍</translation>
    </message>
    <message>
      <source>faulted: no part passes</source>
      <translation>故障：不放行</translation>
    </message>
    <message>
      <source>fewer exceedances than the {0} parts, found {1}</source>
      <translation>超出数应少于 {0} 个工件，实为 {1}</translation>
    </message>
    <message>
      <source>file</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>永久</translation>
    </message>
    <message>
      <source>found {0}{1}; set `port` under [plc] in the station file</source>
      <translation>找到 {0}{1}；请在工位文件的 [plc] 下设置 `port`</translation>
    </message>
    <message>
      <source>framed ASCII over a serial line</source>
      <translation>串口 ASCII 帧</translation>
    </message>
    <message>
      <source>from</source>
      <translation>从</translation>
    </message>
    <message>
      <source>from PLC</source>
      <translation>来自 PLC</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>原为 {0}</translation>
    </message>
    <message>
      <source>glare</source>
      <translation>反光</translation>
    </message>
    <message>
      <source>golden part {0}: there is one of this name already; remove it first, or rename the pictures</source>
      <translation>标准件 {0}：已有同名标准件；请先移除，或重命名图像</translation>
    </message>
    <message>
      <source>golden parts</source>
      <translation>标准件</translation>
    </message>
    <message>
      <source>golden parts checked</source>
      <translation>标准件已检查</translation>
    </message>
    <message>
      <source>good</source>
      <translation>合格</translation>
    </message>
    <message>
      <source>good  {score}  {name}</source>
      <translation>良品  {score}  {name}</translation>
    </message>
    <message>
      <source>half-precision weights change scores by {0} of the good scores' range, at most {1} allowed; leave out --half-weights</source>
      <translation>半精度权重使分数变化达良品分数范围的 {0}，最多允许 {1}；请不用 --half-weights</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>高</translation>
    </message>
    <message>
      <source>images are dropped ({0} so far): {1}</source>
      <translation>正在丢弃图像（至今 {0} 张）：{1}</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>生效中</translation>
    </message>
    <message>
      <source>incomplete frame ({0} values for {1} x {2} px {3}); check cable, packet size and bandwidth</source>
      <translation>图像不完整（{1} x {2} px {3} 只有 {0} 个值）；请检查电缆、包大小和带宽</translation>
    </message>
    <message>
      <source>inference</source>
      <translation>推理</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>不存在</translation>
    </message>
    <message>
      <source>is no readable video</source>
      <translation>不是可读的视频</translation>
    </message>
    <message>
      <source>is not a usable serial port; {0}</source>
      <translation>不是可用的串口；{0}</translation>
    </message>
    <message>
      <source>it belongs to a signed release; gonogo deploy manages those</source>
      <translation>它属于已签名的发布；由 gonogo deploy 管理</translation>
    </message>
    <message>
      <source>it came before the station was READY with this recipe</source>
      <translation>它在工位以此配方就绪之前到达</translation>
    </message>
    <message>
      <source>it delivers no frames any more</source>
      <translation>它不再送出图像</translation>
    </message>
    <message>
      <source>it does not number its frames; use trigger = 'software'</source>
      <translation>它不给图像编号；请使用 trigger = 'software'</translation>
    </message>
    <message>
      <source>it has no {0}</source>
      <translation>它没有 {0}</translation>
    </message>
    <message>
      <source>it is closed</source>
      <translation>它已关闭</translation>
    </message>
    <message>
      <source>it is in force; switch to another product first</source>
      <translation>它正在使用；请先切换到其他产品</translation>
    </message>
    <message>
      <source>journal: an entry cannot be written ({0}); report this</source>
      <translation>日志：无法写入条目（{0}）；请报告此问题</translation>
    </message>
    <message>
      <source>journal: not closed before the machine went down; verdicts of its last 100 ms may be missing</source>
      <translation>日志：机器断电前未关闭；最后 100 ms 的判定可能缺失</translation>
    </message>
    <message>
      <source>journal: the program died; nothing is missing</source>
      <translation>日志：程序异常结束；没有缺失</translation>
    </message>
    <message>
      <source>journal: torn tail discarded; verdicts just before this start may be missing</source>
      <translation>日志：残缺的尾部已丢弃；本次启动前的判定可能缺失</translation>
    </message>
    <message>
      <source>journal: {0} bytes at {1} could not be read back</source>
      <translation>日志：{1} 处的 {0} 字节无法读回</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>late: {0} came {1} ms after the trigger</source>
      <translation>迟到：{0} 在触发后 {1} ms 才到</translation>
    </message>
    <message>
      <source>lie</source>
      <translation>处于</translation>
    </message>
    <message>
      <source>lies</source>
      <translation>处于</translation>
    </message>
    <message>
      <source>light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>limit {value}</source>
      <translation>阈值 {value}</translation>
    </message>
    <message>
      <source>locate.master_png: expected a grey PNG of {0}x{1} pixels; set the master with gonogo recipe locate</source>
      <translation>locate.master_png：应为 {0}x{1} 像素的灰度 PNG；请用 gonogo recipe locate 设定基准图像</translation>
    </message>
    <message>
      <source>locate: expected a rotation from 0 to 180 degrees and a match between 0 and 1, found {0} and {1}</source>
      <translation>locate：旋转应为 0 到 180 度、匹配度 0 到 1，实为 {0} 和 {1}</translation>
    </message>
    <message>
      <source>locate: {0}; choose another master image</source>
      <translation>locate：{0}；请选择其他基准图像</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>锁定</translation>
    </message>
    <message>
      <source>locked out</source>
      <translation>账户已锁定</translation>
    </message>
    <message>
      <source>log-in failed</source>
      <translation>登录失败</translation>
    </message>
    <message>
      <source>logged in</source>
      <translation>已登录</translation>
    </message>
    <message>
      <source>logged out</source>
      <translation>已注销</translation>
    </message>
    <message>
      <source>logged out after idling</source>
      <translation>空闲自动注销</translation>
    </message>
    <message>
      <source>look at the rejected parts: if they are good, check lighting, focus and lens, and calibrate again; if not, the process makes more defects</source>
      <translation>请查看被剔除的工件：若是良品，请检查光源、对焦和镜头并重新校准；否则是工艺产生了更多缺陷</translation>
    </message>
    <message>
      <source>lot {lot}</source>
      <translation>批次 {lot}</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>低</translation>
    </message>
    <message>
      <source>make the release again</source>
      <translation>请重新生成发布</translation>
    </message>
    <message>
      <source>manual exposure</source>
      <translation>手动曝光</translation>
    </message>
    <message>
      <source>master image</source>
      <translation>基准图像</translation>
    </message>
    <message>
      <source>master image: is found turned by {0} degrees against itself; the part looks alike in several poses, use a smaller --max-rotation</source>
      <translation>基准图像：与自身相比旋转了 {0} 度也能匹配；工件在多个姿态下相同，请减小 --max-rotation</translation>
    </message>
    <message>
      <source>master {number}</source>
      <translation>样件 {number}</translation>
    </message>
    <message>
      <source>method {0}: expected one of {1}</source>
      <translation>方法 {0}：应为 {1} 之一</translation>
    </message>
    <message>
      <source>minimum defect area</source>
      <translation>最小缺陷面积</translation>
    </message>
    <message>
      <source>more than the proven {0} of parts are rejected</source>
      <translation>被剔除的工件超过已证明的 {0}</translation>
    </message>
    <message>
      <source>network config holds a {0}, JSON values expected</source>
      <translation>网络配置含有 {0}，应为 JSON 值</translation>
    </message>
    <message>
      <source>network stream</source>
      <translation>网络视频流</translation>
    </message>
    <message>
      <source>never</source>
      <translation>从不</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>no GenTL producer (*.cti) in {0} ({1}); install the camera maker's software, or set producer = "..." in the station file</source>
      <translation>{0} 中没有 GenTL producer (*.cti)（{1}）；请安装相机厂商的软件，或在工位文件中设置 producer = "..."</translation>
    </message>
    <message>
      <source>no NVIDIA driver here (libcuda.so.1 does not load); install it or use a CPU backend</source>
      <translation>此处没有 NVIDIA 驱动（无法加载 libcuda.so.1）；请安装或使用 CPU 后端</translation>
    </message>
    <message>
      <source>no PLC</source>
      <translation>无 PLC</translation>
    </message>
    <message>
      <source>no frame of the camera {0}</source>
      <translation>没有相机 {0} 的图像</translation>
    </message>
    <message>
      <source>no journal entry: {0}</source>
      <translation>不是日志条目：{0}</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>无限制</translation>
    </message>
    <message>
      <source>no message</source>
      <translation>无消息</translation>
    </message>
    <message>
      <source>no natural images for the penalty of efficientad in {0}; name a folder of photographs with --option penalty=FOLDER or $GONOGO_PHOTOS_DIR</source>
      <translation>{0} 中没有 efficientad 惩罚项所需的自然图像；请用 --option penalty=FOLDER 或 $GONOGO_PHOTOS_DIR 指定照片文件夹</translation>
    </message>
    <message>
      <source>no other version</source>
      <translation>无其他版本</translation>
    </message>
    <message>
      <source>no others</source>
      <translation>没有其他</translation>
    </message>
    <message>
      <source>no permission; add the user to the group `dialout` and log in again</source>
      <translation>没有权限；请将用户加入 `dialout` 组后重新登录</translation>
    </message>
    <message>
      <source>no picture within {0} s</source>
      <translation>{0} 秒内没有图像</translation>
    </message>
    <message>
      <source>no product</source>
      <translation>无产品</translation>
    </message>
    <message>
      <source>no score: the anomaly map holds NaN or infinity, or less than the minimum defect area is inspected; check the ignore mask and run gonogo doctor</source>
      <translation>没有分数：异常图含 NaN 或无穷大，或检测面积小于最小缺陷面积；请检查忽略掩膜并运行 gonogo doctor</translation>
    </message>
    <message>
      <source>no threshold is in force for this backend; run `gonogo calibrate`</source>
      <translation>此后端没有生效的阈值；请运行 `gonogo calibrate`</translation>
    </message>
    <message>
      <source>no verdict was told</source>
      <translation>未发出判定</translation>
    </message>
    <message>
      <source>no verdict yet</source>
      <translation>尚无判定</translation>
    </message>
    <message>
      <source>nobody took {0} bytes within {1} s</source>
      <translation>{1} 秒内无人接收 {0} 字节</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>none stored for this {0}</source>
      <translation>没有为此 {0} 保存</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>暂无</translation>
    </message>
    <message>
      <source>none: this is a draft</source>
      <translation>无：此为草稿</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>不保存</translation>
    </message>
    <message>
      <source>not known before the second part</source>
      <translation>第二件之后才可知</translation>
    </message>
    <message>
      <source>not looked for</source>
      <translation>不检查</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>未注明</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>未设置</translation>
    </message>
    <message>
      <source>not watched</source>
      <translation>不监视</translation>
    </message>
    <message>
      <source>not working</source>
      <translation>未工作</translation>
    </message>
    <message>
      <source>not working.</source>
      <translation>未工作。</translation>
    </message>
    <message>
      <source>not {0}/{1}: {2}</source>
      <translation>未用 {0}/{1}：{2}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>now</source>
      <translation>当前</translation>
    </message>
    <message>
      <source>of NG and RECHECK</source>
      <translation>仅 NG 和待复检</translation>
    </message>
    <message>
      <source>of every picture</source>
      <translation>每张图像</translation>
    </message>
    <message>
      <source>of {takt} ms</source>
      <translation>/ {takt} ms</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <source>once in {count} parts on average</source>
      <translation>平均每 {count} 件一次</translation>
    </message>
    <message>
      <source>one pixel of the map</source>
      <translation>热图的 1 个像素</translation>
    </message>
    <message>
      <source>one place of the picture has another brightness than at calibration</source>
      <translation>图像某处的亮度与校准时不同</translation>
    </message>
    <message>
      <source>only the one that the station starts with</source>
      <translation>仅工位启动时的产品</translation>
    </message>
    <message>
      <source>only {0} of {1} good parts are found against {2}, expected {3} %; choose another master, or inspect a fixed region; {4}</source>
      <translation>以 {2} 为基准只找到 {1} 个良品中的 {0} 个，应达到 {3} %；请选择其他基准，或检查固定区域；{4}</translation>
    </message>
    <message>
      <source>only {0} of {1} good parts stand out from their background, expected {2} %; inspect a fixed region; {3}</source>
      <translation>{1} 个良品中只有 {0} 个能与背景区分，应达到 {2} %；请检查固定区域；{3}</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>操作员</translation>
    </message>
    <message>
      <source>out of memory with batches of {0} images of {1}x{2}; start again with --force and a smaller --batch-size, or a smaller --height and --width</source>
      <translation>内存不足，批量为 {0} 张 {1}x{2} 图像；请用 --force 和更小的 --batch-size，或更小的 --height 和 --width 重新开始</translation>
    </message>
    <message>
      <source>overrun: {0} parts already wait for the {1}; slow the line down</source>
      <translation>过载：已有 {0} 个工件在等待 {1}；请降低产线速度</translation>
    </message>
    <message>
      <source>parity set: {0} good images found, at least {1} needed; name the folder of the run's images with --data</source>
      <translation>校验集：找到 {0} 张良品图像，至少需要 {1} 张；请用 --data 指定训练的图像文件夹</translation>
    </message>
    <message>
      <source>part is located</source>
      <translation>工件定位</translation>
    </message>
    <message>
      <source>part labelled</source>
      <translation>工件已标注</translation>
    </message>
    <message>
      <source>part sent to set</source>
      <translation>工件已送入数据集</translation>
    </message>
    <message>
      <source>part {0}/{1}: several pictures of the camera {2}; a test folder has one of each</source>
      <translation>工件 {0}/{1}：相机 {2} 有多张图像；测试文件夹每台相机各一张</translation>
    </message>
    <message>
      <source>part {0}: OK not sent, the next part has come before it; set line.deadline_ms below the takt</source>
      <translation>工件 {0}：未发送 OK，下一工件已先到；请将 line.deadline_ms 设为小于节拍</translation>
    </message>
    <message>
      <source>part {0}: OK not sent, the station is not READY</source>
      <translation>工件 {0}：未发送 OK，工位未就绪</translation>
    </message>
    <message>
      <source>part {0}: its sequence now belongs to {1}</source>
      <translation>工件 {0}：其序号现属于 {1}</translation>
    </message>
    <message>
      <source>part {0}: no picture of the camera {1} (found {2}); every part needs one of each of {3}: add it, or take the part out</source>
      <translation>工件 {0}：没有相机 {1} 的图像（找到 {2}）；每个工件需要 {3} 各一张：请补上，或取出该工件</translation>
    </message>
    <message>
      <source>part {0}: no verdict sent, its sequence {1} now belongs to part {2}{3}; the PLC has restarted</source>
      <translation>工件 {0}：未发送判定，其序号 {1} 现属于工件 {2}{3}；PLC 已重启</translation>
    </message>
    <message>
      <source>part {0}: not recorded ({1}); see what is wrong with: gonogo db check</source>
      <translation>工件 {0}：未记录（{1}）；查看问题：gonogo db check</translation>
    </message>
    <message>
      <source>part {0}: not sent ({1})</source>
      <translation>工件 {0}：未发送（{1}）</translation>
    </message>
    <message>
      <source>part {0}: several pictures of the camera {1}; give one of each</source>
      <translation>工件 {0}：相机 {1} 有多张图像；请各给一张</translation>
    </message>
    <message>
      <source>part {0}: {1} not sent, it has already been told {2}; first verdict counts</source>
      <translation>工件 {0}：未发送 {1}，已告知 {2}；以第一个判定为准</translation>
    </message>
    <message>
      <source>part {0}: {1} not sent, {2} pulses wait; shorten `pulse_ms` or slow the line down</source>
      <translation>工件 {0}：未发送 {1}，有 {2} 个脉冲在等待；请缩短 `pulse_ms` 或降低产线速度</translation>
    </message>
    <message>
      <source>part {id}, sequence {number}</source>
      <translation>工件 {id}，序号 {number}</translation>
    </message>
    <message>
      <source>part {number}</source>
      <translation>工件 {number}</translation>
    </message>
    <message>
      <source>parts exported</source>
      <translation>工件已导出</translation>
    </message>
    <message>
      <source>patch bounds: max_patches is {0} and min_object {1}, expected at least 1 and from 0 to below 1</source>
      <translation>贴片界限：max_patches 为 {0}，min_object 为 {1}，应至少为 1，以及 0 到小于 1</translation>
    </message>
    <message>
      <source>patch bounds: {0} is {1}-{2}, expected 0 &lt; least &lt;= greatest &lt;= {3}</source>
      <translation>贴片界限：{0} 为 {1}-{2}，应为 0 &lt; 最小 &lt;= 最大 &lt;= {3}</translation>
    </message>
    <message>
      <source>patches need images of at least {0}x{1}, got {2}x{3}; use a larger --height and --width</source>
      <translation>贴片需要至少 {0}x{1} 的图像，实为 {2}x{3}；请增大 --height 和 --width</translation>
    </message>
    <message>
      <source>pictures of a folder</source>
      <translation>文件夹中的图像</translation>
    </message>
    <message>
      <source>pins of the board</source>
      <translation>板卡引脚</translation>
    </message>
    <message>
      <source>pixel format {0} cannot be read; set pixel_format to one of the camera's that begins with Mono, RGB, BGR or Bayer</source>
      <translation>无法读取像素格式 {0}；请将 pixel_format 设为相机以 Mono、RGB、BGR 或 Bayer 开头的格式</translation>
    </message>
    <message>
      <source>plc</source>
      <translation>PLC</translation>
    </message>
    <message>
      <source>preset is {0}, expected {1}</source>
      <translation>preset 为 {0}，应为 {1}</translation>
    </message>
    <message>
      <source>preset recommended: nothing is measured for {0}; it is there for {1}, or choose --preset published</source>
      <translation>preset recommended：没有 {0} 的测量结果；它适用于 {1}，或选择 --preset published</translation>
    </message>
    <message>
      <source>producer {0}: cannot be loaded ({1}); install it again</source>
      <translation>producer {0}：无法加载（{1}）；请重新安装</translation>
    </message>
    <message>
      <source>producer {0}: cannot be opened; check its licence and that of its drivers</source>
      <translation>producer {0}：无法打开；请检查其许可证和驱动的许可证</translation>
    </message>
    <message>
      <source>producer {0}: is no GenTL producer; correct it in the station file</source>
      <translation>producer {0}：不是 GenTL producer；请在工位文件中更正</translation>
    </message>
    <message>
      <source>producer {0}: no such file; correct it in the station file</source>
      <translation>producer {0}：没有此文件；请在工位文件中更正</translation>
    </message>
    <message>
      <source>product switched</source>
      <translation>产品已切换</translation>
    </message>
    <message>
      <source>product trained</source>
      <translation>产品已训练</translation>
    </message>
    <message>
      <source>product {0}...: its name is too long for a folder; shorten it</source>
      <translation>产品 {0}...：名称太长，不能用作文件夹；请缩短</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>recipe deleted</source>
      <translation>配方已删除</translation>
    </message>
    <message>
      <source>recipe of {0} has no threshold for it (has {1}); run gonogo calibrate BUNDLE --normals DIR --backend {2} -o RECIPE</source>
      <translation>{0} 的配方对此没有阈值（有 {1}）；请运行 gonogo calibrate BUNDLE --normals DIR --backend {2} -o RECIPE</translation>
    </message>
    <message>
      <source>recipe of {0}: changed while it was loaded; start again, and find out who writes to the release store</source>
      <translation>{0} 的配方：加载时被更改；请重新启动，并查明谁在写入发布库</translation>
    </message>
    <message>
      <source>recipe of {0}: expected one view of each camera, found {1}; name one by --view</source>
      <translation>{0} 的配方：每台相机应有一个视图，实为 {1}；请用 --view 指定</translation>
    </message>
    <message>
      <source>recipe of {0}: expected one view, found {1}; name one</source>
      <translation>{0} 的配方：应有一个视图，实为 {1}；请指定一个</translation>
    </message>
    <message>
      <source>recipe of {0}: its views are of the cameras {1}, and files must be told apart by part and camera; set part_pattern to something like '(?P&lt;part&gt;.+)_(?P&lt;camera&gt;{2})' (found {3})</source>
      <translation>{0} 的配方：其视图来自相机 {1}，文件须能按工件和相机区分；请将 part_pattern 设为如 '(?P&lt;part&gt;.+)_(?P&lt;camera&gt;{2})'（实为 {3}）</translation>
    </message>
    <message>
      <source>recipe of {0}: its views are of the cameras {1}, whose pictures calibrate, inspect and run judge together, but this command cannot</source>
      <translation>{0} 的配方：其视图来自相机 {1}，calibrate、inspect 和 run 会合并判定其图像，但此命令不能</translation>
    </message>
    <message>
      <source>recipe of {0}: no view {1}, only {2}</source>
      <translation>{0} 的配方：没有视图 {1}，只有 {2}</translation>
    </message>
    <message>
      <source>recipe of {0}: this station has {1}; add it to products in the station file</source>
      <translation>{0} 的配方：本工位有 {1}；请在工位文件的 products 中添加</translation>
    </message>
    <message>
      <source>recipe of {0}: {1}</source>
      <translation>{0} 的配方：{1}</translation>
    </message>
    <message>
      <source>recipe put back</source>
      <translation>配方已恢复</translation>
    </message>
    <message>
      <source>recipe released</source>
      <translation>配方已发布</translation>
    </message>
    <message>
      <source>recipe switched</source>
      <translation>配方已切换</translation>
    </message>
    <message>
      <source>recipe {0} has no threshold for {1}; run `gonogo calibrate` with this bundle and backend</source>
      <translation>配方 {0} 没有 {1} 的阈值；请用此模型包和后端运行 `gonogo calibrate`</translation>
    </message>
    <message>
      <source>recipe {version}</source>
      <translation>配方 {version}</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>推荐值</translation>
    </message>
    <message>
      <source>red {red}, green {green}, blue {blue}</source>
      <translation>红 {red}、绿 {green}、蓝 {blue}</translation>
    </message>
    <message>
      <source>region changed</source>
      <translation>区域已更改</translation>
    </message>
    <message>
      <source>region or ignored area</source>
      <translation>区域或忽略面积</translation>
    </message>
    <message>
      <source>region {width} x {height} px at {x}, {y}</source>
      <translation>区域 {width} x {height} px，位置 {x}, {y}</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>被剔除</translation>
    </message>
    <message>
      <source>rejected or rechecked</source>
      <translation>被剔除或待复检</translation>
    </message>
    <message>
      <source>report written</source>
      <translation>报告已生成</translation>
    </message>
    <message>
      <source>role changed</source>
      <translation>角色已更改</translation>
    </message>
    <message>
      <source>run gonogo calibrate {0} --normals DIR --recipe {1} -o NEW</source>
      <translation>请运行 gonogo calibrate {0} --normals DIR --recipe {1} -o NEW</translation>
    </message>
    <message>
      <source>runs freely</source>
      <translation>自由运行</translation>
    </message>
    <message>
      <source>same file</source>
      <translation>同一文件</translation>
    </message>
    <message>
      <source>same part</source>
      <translation>同一工件</translation>
    </message>
    <message>
      <source>score {0} lies between {1} and the threshold {2}</source>
      <translation>分数 {0} 介于 {1} 和阈值 {2} 之间</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>分数 {score}</translation>
    </message>
    <message>
      <source>score {score} {sign} {threshold}</source>
      <translation>分数 {score} {sign} {threshold}</translation>
    </message>
    <message>
      <source>scores lie {0} than at calibration</source>
      <translation>分数比校准时{0}</translation>
    </message>
    <message>
      <source>scratch</source>
      <translation>划痕</translation>
    </message>
    <message>
      <source>self-test</source>
      <translation>自检</translation>
    </message>
    <message>
      <source>set the threshold first: golden parts belong to a calibrated recipe</source>
      <translation>请先设定阈值：标准件属于已校准的配方</translation>
    </message>
    <message>
      <source>set up the camera first</source>
      <translation>请先设置相机</translation>
    </message>
    <message>
      <source>shift {0}</source>
      <translation>班次 {0}</translation>
    </message>
    <message>
      <source>simulated parts</source>
      <translation>模拟工件</translation>
    </message>
    <message>
      <source>some calibration images are alike, so a frozen camera cannot be told by its pictures</source>
      <translation>部分校准图像相同，因此无法凭图像发现相机冻结</translation>
    </message>
    <message>
      <source>something runs already; wait for it or cancel it</source>
      <translation>已有任务在运行；请等待或取消</translation>
    </message>
    <message>
      <source>source_weight is {0}, expected 0 or more</source>
      <translation>source_weight 为 {0}，应为 0 或更大</translation>
    </message>
    <message>
      <source>sources of patches are {0}x{1}, the image is {2}x{3}; resize them to one size</source>
      <translation>贴片来源为 {0}x{1}，图像为 {2}x{3}；请统一大小</translation>
    </message>
    <message>
      <source>start of the station</source>
      <translation>工位启动</translation>
    </message>
    <message>
      <source>starting: no part passes yet</source>
      <translation>启动中：暂不放行</translation>
    </message>
    <message>
      <source>station {0}: the recipe wants the camera {1}, the station has {2}; correct the name in the recipe's view or in the station file</source>
      <translation>工位 {0}：配方需要相机 {1}，工位有 {2}；请更正配方视图或工位文件中的名称</translation>
    </message>
    <message>
      <source>stopped by {0} in epoch {1} after step {2}; continue with --resume</source>
      <translation>在第 {1} 轮第 {2} 步后被 {0} 停止；用 --resume 继续</translation>
    </message>
    <message>
      <source>student '{0}': expected one of {1}</source>
      <translation>学生 '{0}'：应为 {1} 之一</translation>
    </message>
    <message>
      <source>student {0}, seed {1}</source>
      <translation>学生 {0}，种子 {1}</translation>
    </message>
    <message>
      <source>switching to another recipe: no part passes</source>
      <translation>正在切换配方：不放行</translation>
    </message>
    <message>
      <source>take pictures of further good parts, or train again with a larger --holdout</source>
      <translation>请拍摄更多良品，或用更大的 --holdout 重新训练</translation>
    </message>
    <message>
      <source>tap one to see it, tap again for live</source>
      <translation>点按查看，再次点按返回实时</translation>
    </message>
    <message>
      <source>teacher '{0}' serves the method mkd only; take another --teacher</source>
      <translation>教师 '{0}' 仅用于方法 mkd；请使用其他 --teacher</translation>
    </message>
    <message>
      <source>the PLC refuses registers from {0} on with exception {1}; check its Modbus area and `register_offset`</source>
      <translation>PLC 拒绝从 {0} 起的寄存器，异常码 {1}；请检查其 Modbus 区和 `register_offset`</translation>
    </message>
    <message>
      <source>the account's own</source>
      <translation>账户默认文件夹</translation>
    </message>
    <message>
      <source>the camera runs by itself</source>
      <translation>相机自由运行</translation>
    </message>
    <message>
      <source>the colour has shifted away from blue</source>
      <translation>颜色偏离蓝色</translation>
    </message>
    <message>
      <source>the colour has shifted away from red</source>
      <translation>颜色偏离红色</translation>
    </message>
    <message>
      <source>the colour has shifted towards blue</source>
      <translation>颜色偏向蓝色</translation>
    </message>
    <message>
      <source>the colour has shifted towards red</source>
      <translation>颜色偏向红色</translation>
    </message>
    <message>
      <source>the deadline thread has ended; restart the station</source>
      <translation>期限线程已结束；请重启工位</translation>
    </message>
    <message>
      <source>the disk refused to sync ({0})</source>
      <translation>磁盘拒绝同步（{0}）</translation>
    </message>
    <message>
      <source>the driver does not offer it</source>
      <translation>驱动不支持</translation>
    </message>
    <message>
      <source>the engine took longer than {0} ms; restart the station</source>
      <translation>引擎用时超过 {0} ms；请重启工位</translation>
    </message>
    <message>
      <source>the good parts are {0} x {1} pixels, this picture is {2} x {3}; set the camera back, or teach it as another product</source>
      <translation>良品为 {0} x {1} 像素，此图像为 {2} x {3}；请恢复相机设置，或作为其他产品示教</translation>
    </message>
    <message>
      <source>the good parts look alike in several poses; use a smaller --max-rotation, or inspect a fixed region</source>
      <translation>良品在多个姿态下看起来相同；请减小 --max-rotation，或检查固定区域</translation>
    </message>
    <message>
      <source>the images differ in size, so the line cannot check the size of its frames</source>
      <translation>图像大小不一，产线无法检查图像大小</translation>
    </message>
    <message>
      <source>the inspector answered FAULT without a reason</source>
      <translation>检测给出故障但没有原因</translation>
    </message>
    <message>
      <source>the inspector answered OK with score {0} above the threshold {1}</source>
      <translation>检测给出 OK，但分数 {0} 高于阈值 {1}</translation>
    </message>
    <message>
      <source>the inspector gave an unknown answer {0}</source>
      <translation>检测给出未知结果 {0}</translation>
    </message>
    <message>
      <source>the journal is {0} full; free the disk or the database</source>
      <translation>日志已满 {0}；请清理磁盘或数据库</translation>
    </message>
    <message>
      <source>the line does not know it; name it with its bundle as [[products]] in the station file</source>
      <translation>产线未登记；请在工位文件的 [[products]] 中登记其模型包</translation>
    </message>
    <message>
      <source>the line is switching to it; wait, and switch to another product first</source>
      <translation>产线正在切换到它；请等待，并先切换到其他产品</translation>
    </message>
    <message>
      <source>the line triggers the camera</source>
      <translation>产线触发相机</translation>
    </message>
    <message>
      <source>the lines cannot be set</source>
      <translation>无法设置信号线</translation>
    </message>
    <message>
      <source>the maps of all select parts are equal; leave out --normalize</source>
      <translation>所有选择集工件的图都相同；请不用 --normalize</translation>
    </message>
    <message>
      <source>the network gives no finite score on the {0} image; train again</source>
      <translation>网络在图像 {0} 上没有有限的分数；请重新训练</translation>
    </message>
    <message>
      <source>the network holds no model</source>
      <translation>网络中没有模型</translation>
    </message>
    <message>
      <source>the picture could not be encoded</source>
      <translation>图像无法编码</translation>
    </message>
    <message>
      <source>the pictures are brighter than at calibration</source>
      <translation>图像比校准时亮</translation>
    </message>
    <message>
      <source>the pictures are darker than at calibration</source>
      <translation>图像比校准时暗</translation>
    </message>
    <message>
      <source>the pictures are less sharp than at calibration</source>
      <translation>图像比校准时模糊</translation>
    </message>
    <message>
      <source>the pictures are sharper or noisier than at calibration</source>
      <translation>图像比校准时更锐利或噪声更大</translation>
    </message>
    <message>
      <source>the pictures have less contrast than at calibration</source>
      <translation>图像对比度比校准时低</translation>
    </message>
    <message>
      <source>the pictures have more contrast than at calibration</source>
      <translation>图像对比度比校准时高</translation>
    </message>
    <message>
      <source>the port reports data but has none; the cable is out</source>
      <translation>端口报告有数据但没有；电缆已脱落</translation>
    </message>
    <message>
      <source>the product needs a name of 1 to 80 characters</source>
      <translation>产品需要 1 到 80 个字符的名称</translation>
    </message>
    <message>
      <source>the recipe has no threshold for this bundle yet; set the threshold first</source>
      <translation>配方还没有此模型包的阈值；请先设定阈值</translation>
    </message>
    <message>
      <source>the recipe of {0} cannot be put in force ({1}); the one of {2} stays in force</source>
      <translation>无法启用 {0} 的配方（{1}）；{2} 的配方继续使用</translation>
    </message>
    <message>
      <source>the record cannot be kept ({0}); check disk and database, then acknowledge</source>
      <translation>无法保存记录（{0}）；请检查磁盘和数据库，然后确认</translation>
    </message>
    <message>
      <source>the record waits in the journal ({0})</source>
      <translation>记录在日志中等待（{0}）</translation>
    </message>
    <message>
      <source>the score is {0}, not a number to judge by</source>
      <translation>分数为 {0}，不是可用于判定的数</translation>
    </message>
    <message>
      <source>the search was stopped</source>
      <translation>查找已停止</translation>
    </message>
    <message>
      <source>the station checks its golden parts</source>
      <translation>工位正在检查标准件</translation>
    </message>
    <message>
      <source>the station file has no section for the camera {0}; write one with [[cameras]]</source>
      <translation>站点文件中没有相机 {0} 的段落；请用 [[cameras]] 写入</translation>
    </message>
    <message>
      <source>the station is being stopped</source>
      <translation>工位正在停止</translation>
    </message>
    <message>
      <source>the station is not READY ({0}); it had decided {1}</source>
      <translation>工位未就绪（{0}）；原判定为 {1}</translation>
    </message>
    <message>
      <source>the station is switching to the recipe of {0}</source>
      <translation>工位正在切换到 {0} 的配方</translation>
    </message>
    <message>
      <source>the station is {0}: {1}</source>
      <translation>工位状态为{0}：{1}</translation>
    </message>
    <message>
      <source>the station starts with it; have it start with another recipe first</source>
      <translation>工位以它启动；请先让工位以其他配方启动</translation>
    </message>
    <message>
      <source>the station was stopped</source>
      <translation>工位已停止</translation>
    </message>
    <message>
      <source>the stored state of the drift tests is of other tests or damaged; they begin again</source>
      <translation>保存的漂移监控状态属于其他监控或已损坏；重新开始</translation>
    </message>
    <message>
      <source>the trained model gives scores that are no number; start again with --force and a --lr below {0}</source>
      <translation>训练出的模型给出的分数不是数；请用 --force 和小于 {0} 的 --lr 重新开始</translation>
    </message>
    <message>
      <source>the training's {0}; train again</source>
      <translation>训练：{0}；请重新训练</translation>
    </message>
    <message>
      <source>the warn threshold of {0} below its threshold {1}, found {2}</source>
      <translation>{0} 的预警阈值应低于其阈值 {1}，实为 {2}</translation>
    </message>
    <message>
      <source>the {0} processes of torchrun do not find each other ({1}); check MASTER_ADDR and MASTER_PORT</source>
      <translation>torchrun 的 {0} 个进程找不到彼此（{1}）；请检查 MASTER_ADDR 和 MASTER_PORT</translation>
    </message>
    <message>
      <source>the {0} thread failed ({1}); it goes on, but if this comes again, restart the station</source>
      <translation>线程 {0} 出错（{1}）；运行继续，若再次出现，请重启工位</translation>
    </message>
    <message>
      <source>the {0} thread has ended; acknowledge to start it again</source>
      <translation>线程 {0} 已结束；确认后重新启动</translation>
    </message>
    <message>
      <source>the {0} thread keeps failing ({1}); repair the cause, then acknowledge</source>
      <translation>线程 {0} 反复出错（{1}）；请排除原因，然后确认</translation>
    </message>
    <message>
      <source>there is no such serial port; {0}</source>
      <translation>没有这个串口；{0}</translation>
    </message>
    <message>
      <source>this line was started before; build a new one to start again</source>
      <translation>此产线已启动过；请新建后再启动</translation>
    </message>
    <message>
      <source>this machine has none; plug in the adapter, or try `gonogo plc-sim`</source>
      <translation>本机没有串口；请插入转接器，或试用 `gonogo plc-sim`</translation>
    </message>
    <message>
      <source>threshold set</source>
      <translation>阈值已设定</translation>
    </message>
    <message>
      <source>tiles: a defect of {0} source pixels would cover {1} of the model's pixels in {2}x{3} tiles, expected at least {4}; {5}</source>
      <translation>tiles：{0} 个图像像素的缺陷在 {2}x{3} 分块中只占模型 {1} 个像素，应至少为 {4}；{5}</translation>
    </message>
    <message>
      <source>tiles: expected an overlap_px of at least smallest_defect_px {0}, so that one tile shows a defect whole, found {1}</source>
      <translation>tiles：overlap_px 应至少为 smallest_defect_px {0}，使一个分块完整显示缺陷，实为 {1}</translation>
    </message>
    <message>
      <source>tiles: {0} tiles with an overlap of {1} pixels do not fit {2} pixels; use fewer tiles or a smaller overlap</source>
      <translation>tiles：重叠 {1} 像素的 {0} 个分块不适合 {2} 像素；请减少分块或重叠</translation>
    </message>
    <message>
      <source>to</source>
      <translation>到</translation>
    </message>
    <message>
      <source>to PLC</source>
      <translation>发往 PLC</translation>
    </message>
    <message>
      <source>too small</source>
      <translation>太小</translation>
    </message>
    <message>
      <source>torch returned no ONNX program; install another torch version</source>
      <translation>torch 没有返回 ONNX 程序；请安装其他版本的 torch</translation>
    </message>
    <message>
      <source>torchrun started process {0} of this machine, which has {1} GPUs; use --nproc-per-node {2}</source>
      <translation>torchrun 启动了本机的进程 {0}，本机有 {1} 个 GPU；请使用 --nproc-per-node {2}</translation>
    </message>
    <message>
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>training config: options is {0}, expected texts and numbers by name</source>
      <translation>训练配置：options 为 {0}，应为按名称的文本和数</translation>
    </message>
    <message>
      <source>training config: unknown key '{0}'; known are {1}</source>
      <translation>训练配置：未知的键 '{0}'；已知为 {1}</translation>
    </message>
    <message>
      <source>training config: {0}</source>
      <translation>训练配置：{0}</translation>
    </message>
    <message>
      <source>training config: {0} is {1}, expected {2}</source>
      <translation>训练配置：{0} 为 {1}，应为 {2}</translation>
    </message>
    <message>
      <source>unable to open database file</source>
      <translation>无法打开数据库</translation>
    </message>
    <message>
      <source>unexpected {0}: {1}</source>
      <translation>意外错误 {0}：{1}</translation>
    </message>
    <message>
      <source>unknown blend mode '{0}'; known are {1}</source>
      <translation>未知的混合方式 '{0}'；已知为 {1}</translation>
    </message>
    <message>
      <source>unknown key</source>
      <translation>未知的键</translation>
    </message>
    <message>
      <source>unknown kind of synthetic defects '{0}'; known are {1}</source>
      <translation>未知的合成缺陷类型 '{0}'；已知为 {1}</translation>
    </message>
    <message>
      <source>unknown method '{0}'; known are {1}</source>
      <translation>未知的方法 '{0}'；已知为 {1}</translation>
    </message>
    <message>
      <source>unknown patch bounds '{0}'; known are {1}</source>
      <translation>未知的贴片界限 '{0}'；已知为 {1}</translation>
    </message>
    <message>
      <source>unknown teacher '{0}'; known are {1}</source>
      <translation>未知的教师 '{0}'；已知为 {1}</translation>
    </message>
    <message>
      <source>use a larger model input or state a larger defect</source>
      <translation>请使用更大的模型输入，或设定更大的缺陷</translation>
    </message>
    <message>
      <source>use columns = {0}, rows = {1}, or a larger model input</source>
      <translation>请使用 columns = {0}, rows = {1}，或更大的模型输入</translation>
    </message>
    <message>
      <source>user added</source>
      <translation>用户已添加</translation>
    </message>
    <message>
      <source>user removed</source>
      <translation>用户已移除</translation>
    </message>
    <message>
      <source>verdict could not be sent</source>
      <translation>判定无法发送</translation>
    </message>
    <message>
      <source>verdict not sent</source>
      <translation>判定未发送</translation>
    </message>
    <message>
      <source>verdict sent, not acknowledged</source>
      <translation>判定已发送，未应答</translation>
    </message>
    <message>
      <source>version {0}</source>
      <translation>版本 {0}</translation>
    </message>
    <message>
      <source>version {0} put in force again</source>
      <translation>重新启用版本 {0}</translation>
    </message>
    <message>
      <source>version {number}</source>
      <translation>版本 {number}</translation>
    </message>
    <message>
      <source>version {number}, draft</source>
      <translation>版本 {number}，草稿</translation>
    </message>
    <message>
      <source>version {number}, in force</source>
      <translation>版本 {number}，生效中</translation>
    </message>
    <message>
      <source>video file</source>
      <translation>视频文件</translation>
    </message>
    <message>
      <source>view: not a recipe's views ({0} problems); use --recipe</source>
      <translation>view：不是配方的视图（{0} 处问题）；请使用 --recipe</translation>
    </message>
    <message>
      <source>views with different names, found {0}</source>
      <translation>视图名称应各不相同，实为 {0}</translation>
    </message>
    <message>
      <source>wait for READY</source>
      <translation>等待就绪</translation>
    </message>
    <message>
      <source>waiting for the picture</source>
      <translation>等待图像</translation>
    </message>
    <message>
      <source>warn alpha</source>
      <translation>预警 alpha</translation>
    </message>
    <message>
      <source>warn alpha: expected more than alpha {0}, so that a RECHECK band lies below the threshold, found {1}</source>
      <translation>预警 alpha：应大于 alpha {0}，使阈值下有待复检区间，实为 {1}</translation>
    </message>
    <message>
      <source>warn_alpha above alpha {0}, found {1}</source>
      <translation>warn_alpha 应大于 alpha {0}，实为 {1}</translation>
    </message>
    <message>
      <source>warn_alpha and warn_guarantee together, found one of them</source>
      <translation>warn_alpha 与 warn_guarantee 应同时存在，只找到其一</translation>
    </message>
    <message>
      <source>watched</source>
      <translation>监视</translation>
    </message>
    <message>
      <source>weights became NaN or infinite before epoch {0} step {1}; use a smaller --learning-rate</source>
      <translation>权重在第 {0} 轮第 {1} 步之前变为 NaN 或无穷大；请使用更小的 --learning-rate</translation>
    </message>
    <message>
      <source>weights of teacher '{0}' not found: looked for {1} in {2}; {3}</source>
      <translation>找不到教师 '{0}' 的权重：在 {2} 中查找了 {1}；{3}</translation>
    </message>
    <message>
      <source>weights {0} exceed half precision; leave out --half-weights</source>
      <translation>权重 {0} 超出半精度；请不用 --half-weights</translation>
    </message>
    <message>
      <source>whole picture</source>
      <translation>整幅图像</translation>
    </message>
    <message>
      <source>with the start only</source>
      <translation>仅在启动时</translation>
    </message>
    <message>
      <source>withdrawn {ms} ms later</source>
      <translation>{ms} ms 后撤回</translation>
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
      <translation>写入失败</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>{0} (at most {1} of good pictures lay {2} {3})</source>
      <translation>{0}（最多 {1} 的良好图像{2} {3}）</translation>
    </message>
    <message>
      <source>{0} (lost {1} times within {2} s)</source>
      <translation>{0}（{2} 秒内丢失 {1} 次）</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0}（{1}）</translation>
    </message>
    <message>
      <source>{0} MB free, below {1} MB: images are dropped ({2} so far); free some space</source>
      <translation>剩余 {0} MB，低于 {1} MB：正在丢弃图像（至今 {2} 张）；请清理空间</translation>
    </message>
    <message>
      <source>{0} and {1}: the same picture, saved twice in different ways, would count as two parts; remove one, or check the camera if it was frozen</source>
      <translation>{0} 与 {1}：同一图像以不同方式保存两次，会算作两个工件；请删除一张，或检查相机是否冻结</translation>
    </message>
    <message>
      <source>{0} came late, after {1} ms</source>
      <translation>{0} 迟到，用时 {1} ms</translation>
    </message>
    <message>
      <source>{0} duplicate {1} merged</source>
      <translation>已合并 {0} 个重复 {1}</translation>
    </message>
    <message>
      <source>{0} ended with code {1}</source>
      <translation>{0} 以代码 {1} 结束</translation>
    </message>
    <message>
      <source>{0} good parts</source>
      <translation>{0} 件良品</translation>
    </message>
    <message>
      <source>{0} good parts are too few: {1} for calibration, at least 1 for selection, 1 for quantisation and {2} for training need {3}; take more pictures or a smaller --holdout</source>
      <translation>{0} 件良品太少：校准 {1} 件，选择至少 1 件，量化 1 件，训练 {2} 件，共需 {3} 件；请拍摄更多图像，或减小 --holdout</translation>
    </message>
    <message>
      <source>{0} good parts prove {1} on average; for {2} collect {3} more ({4} in all)</source>
      <translation>{0} 件良品平均可证明 {1}；要达到 {2}，还需收集 {3} 件（共 {4} 件）</translation>
    </message>
    <message>
      <source>{0} good parts prove {1} with {2} % confidence; for {3} collect {4} more ({5} in all)</source>
      <translation>{0} 件良品可证明 {1}，置信度 {2} %；要达到 {3}，还需收集 {4} 件（共 {5} 件）</translation>
    </message>
    <message>
      <source>{0} good parts: expected at least {1} to watch for drift; calibrate with more parts</source>
      <translation>{0} 件良品：监控漂移至少需要 {1} 件；请用更多工件校准</translation>
    </message>
    <message>
      <source>{0} groups are too few: groups stay whole, and none was left for {1}; take pictures from more groups, a smaller --holdout, or a finer --part-pattern</source>
      <translation>{0} 个分组太少：分组不拆分，没有剩下给 {1} 的；请拍摄更多分组，减小 --holdout，或用更细的 --part-pattern</translation>
    </message>
    <message>
      <source>{0} images are fewer than one batch of {1}; add images</source>
      <translation>{0} 张图像少于一个批量 {1}；请添加图像</translation>
    </message>
    <message>
      <source>{0} images of {1}x{2} need {3} GiB of memory, at most {4} are allowed; use fewer images or a smaller --height and --width</source>
      <translation>{0} 张 {1}x{2} 图像需要 {3} GiB 内存，最多允许 {4}；请减少图像，或减小 --height 和 --width</translation>
    </message>
    <message>
      <source>{0} is a {1} part, but was judged {2} (score {3}, threshold {4}{5})</source>
      <translation>{0} 是{1}件，却判为 {2}（分数 {3}，阈值 {4}{5}）</translation>
    </message>
    <message>
      <source>{0} is not installed; {1}</source>
      <translation>未安装 {0}；{1}</translation>
    </message>
    <message>
      <source>{0} left out as seen by the bundle ({1})</source>
      <translation>{0} 个因模型包已见过而排除（{1}）</translation>
    </message>
    <message>
      <source>{0} maps of {1}x{2} need {3} GiB of memory, at most {4} are allowed; use a smaller test folder</source>
      <translation>{0} 张 {1}x{2} 的图需要 {3} GiB 内存，最多允许 {4}；请使用更小的测试文件夹</translation>
    </message>
    <message>
      <source>{0} of the camera {1}</source>
      <translation>{0}（相机 {1}）</translation>
    </message>
    <message>
      <source>{0} of the {1} images of version {2} are missing or were seen by this bundle, and {3} are new: the thresholds come from other parts than before</source>
      <translation>版本 {2} 的 {1} 张图像中有 {0} 张缺失或被此模型包见过，另有 {3} 张新图像：阈值来自与之前不同的工件</translation>
    </message>
    <message>
      <source>{0} of them known by name only, with other bytes (if they are other parts: --new-parts)</source>
      <translation>其中 {0} 个仅文件名相同，内容不同（若是其他工件：--new-parts）</translation>
    </message>
    <message>
      <source>{0} of these {1} images were scored for version {2} with another {3}: a choice made after seeing their scores needs fresh parts for its promise to hold</source>
      <translation>这 {1} 张图像中有 {0} 张曾为版本 {2} 以不同的{3}评分：看过分数后作的选择需用新工件，保证才成立</translation>
    </message>
    <message>
      <source>{0} of {1} golden parts judged wrong: {2}{3}; roll the recipe back or calibrate again, then acknowledge</source>
      <translation>{1} 件标准件中 {0} 件判错：{2}{3}；请退回配方或重新校准，然后确认</translation>
    </message>
    <message>
      <source>{0} of {1} parts score far above the others ({2}): look at them; they were kept, and only a defect confirmed on the part itself is a reason to remove one</source>
      <translation>{1} 个工件中 {0} 个的分数远高于其他（{2}）：请查看；它们已保留，只有在工件上确认有缺陷才可移除</translation>
    </message>
    <message>
      <source>{0} of {1} scores are NaN or infinite; a part without a score can carry no threshold: check the ignore mask, the region and the bundle</source>
      <translation>{1} 个分数中 {0} 个为 NaN 或无穷大；没有分数的工件不能用于阈值：请检查忽略掩膜、区域和模型包</translation>
    </message>
    <message>
      <source>{0} parts</source>
      <translation>{0} 个工件</translation>
    </message>
    <message>
      <source>{0} parts are too few to watch the line for drift of scores and pictures (expected at least {1}): it will not be watched</source>
      <translation>{0} 个工件太少，无法监控产线分数和图像的漂移（至少 {1} 个）：不会监控</translation>
    </message>
    <message>
      <source>{0} parts share the score at the threshold, so only {1} instead of {2} lie above it: the promise holds, more cautiously than asked</source>
      <translation>{0} 个工件的分数恰为阈值，因此高于阈值的只有 {1} 个而不是 {2} 个：保证成立，且比要求更谨慎</translation>
    </message>
    <message>
      <source>{0} parts were left out because training saw files of the same names with other bytes; if they are other parts, use --new-parts</source>
      <translation>{0} 个工件被排除，因为训练见过同名但内容不同的文件；若是其他工件，请使用 --new-parts</translation>
    </message>
    <message>
      <source>{0} rejects in a row; stop the line</source>
      <translation>连续剔除 {0} 件；请停线</translation>
    </message>
    <message>
      <source>{0} run, expected at least two to combine</source>
      <translation>{0} 个训练结果，合并至少需要两个</translation>
    </message>
    <message>
      <source>{0} within {1} parts</source>
      <translation>{1} 个工件内：{0}</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0}{1}</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
    <message>
      <source>{0}, version {1}: belongs to another bundle than {2}; name that one in the station file, or calibrate again</source>
      <translation>{0}，版本 {1}：属于与 {2} 不同的模型包；请在工位文件中指定它，或重新校准</translation>
    </message>
    <message>
      <source>{0}, version {1}: is a draft without a threshold; calibrate it first</source>
      <translation>{0}，版本 {1}：是没有阈值的草稿；请先校准</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}，{1}</translation>
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
      <translation>{0}/{1}（{2}）；未用 {3}</translation>
    </message>
    <message>
      <source>{0}/{1}: {2} is not installed; {3}</source>
      <translation>{0}/{1}：未安装 {2}；{3}</translation>
    </message>
    <message>
      <source>{0}: --part-pattern '{1}' does not match; correct it or rename the file</source>
      <translation>{0}：--part-pattern '{1}' 不匹配；请更正，或重命名文件</translation>
    </message>
    <message>
      <source>{0}: ONNX Runtime cannot load the graph ({1}); make the bundle again</source>
      <translation>{0}：ONNX Runtime 无法加载网络（{1}）；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: OpenVINO cannot compile the graph ({1}); make the bundle again</source>
      <translation>{0}：OpenVINO 无法编译网络（{1}）；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: SHA-256 begins with {1}, expected {2}; delete it and fetch it again</source>
      <translation>{0}：SHA-256 以 {1} 开头，应为 {2}；请删除后重新获取</translation>
    </message>
    <message>
      <source>{0}: a bundle's name ends in .gonogo; give -o NAME.gonogo</source>
      <translation>{0}：模型包名称须以 .gonogo 结尾；请给出 -o NAME.gonogo</translation>
    </message>
    <message>
      <source>{0}: a file, expected a folder; choose another --output</source>
      <translation>{0}：是文件，应为文件夹；请选择其他 --output</translation>
    </message>
    <message>
      <source>{0}: already closed; open the store again</source>
      <translation>{0}：已关闭；请重新打开存储</translation>
    </message>
    <message>
      <source>{0}: already exists; name another file, or change this recipe</source>
      <translation>{0}：已存在；请指定其他文件，或更改此配方</translation>
    </message>
    <message>
      <source>{0}: another training is writing here; wait for it, stop it, or choose another --output</source>
      <translation>{0}：另一训练正在写入此处；请等待、停止它，或选择其他 --output</translation>
    </message>
    <message>
      <source>{0}: belongs to a signed release; go back with gonogo deploy rollback</source>
      <translation>{0}：属于已签名的发布；请用 gonogo deploy rollback 退回</translation>
    </message>
    <message>
      <source>{0}: belongs to another bundle (expected sha256 {1}..., found {2}... in {3}); use its own bundle or {4}</source>
      <translation>{0}：属于其他模型包（应为 sha256 {1}...，实为 {2}...，在 {3}）；请使用它自己的模型包，或{4}</translation>
    </message>
    <message>
      <source>{0}: blurred frame (sharpness {1}, expected at least {2}); check focus, lens and vibration</source>
      <translation>{0}：图像模糊（清晰度 {1}，应至少 {2}）；请检查对焦、镜头和振动</translation>
    </message>
    <message>
      <source>{0}: cannot be drawn into the report</source>
      <translation>{0}：无法画入报告</translation>
    </message>
    <message>
      <source>{0}: cannot be fetched ({1}); copy the file to {2}</source>
      <translation>{0}：无法获取（{1}）；请将文件复制到 {2}</translation>
    </message>
    <message>
      <source>{0}: cannot be made ({1}); check the disk</source>
      <translation>{0}：无法建立（{1}）；请检查磁盘</translation>
    </message>
    <message>
      <source>{0}: cannot be made ({1}); choose another --output</source>
      <translation>{0}：无法建立（{1}）；请选择其他 --output</translation>
    </message>
    <message>
      <source>{0}: cannot be moved ({1}); check the rights of its folder, nothing was changed</source>
      <translation>{0}：无法移动（{1}）；请检查其文件夹的权限，未作更改</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1})</source>
      <translation>{0}：无法读取（{1}）</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the file</source>
      <translation>{0}：无法读取（{1}）；请检查文件</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the folder</source>
      <translation>{0}：无法读取（{1}）；请检查文件夹</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the path</source>
      <translation>{0}：无法读取（{1}）；请检查路径</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the path and its rights</source>
      <translation>{0}：无法读取（{1}）；请检查路径和权限</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); install the release again or mend its rights</source>
      <translation>{0}：无法读取（{1}）；请重新安装发布或更正其权限</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); is the training finished?</source>
      <translation>{0}：无法读取（{1}）；训练完成了吗？</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); is this a finished run folder?</source>
      <translation>{0}：无法读取（{1}）；这是完成的训练文件夹吗？</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); run it with sudo, or as the account of the station</source>
      <translation>{0}：无法读取（{1}）；请用 sudo 或工位账户运行</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); train again</source>
      <translation>{0}：无法读取（{1}）；请重新训练</translation>
    </message>
    <message>
      <source>{0}: cannot be used ({1})</source>
      <translation>{0}：无法使用（{1}）</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and its rights</source>
      <translation>{0}：无法写入（{1}）；请检查文件夹及其权限</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space</source>
      <translation>{0}：无法写入（{1}）；请检查文件夹和剩余空间</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, an old recipe is unchanged</source>
      <translation>{0}：无法写入（{1}）；请检查文件夹和剩余空间，旧配方未变</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, the recipe in force is unchanged</source>
      <translation>{0}：无法写入（{1}）；请检查文件夹和剩余空间，当前配方未变</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, the recipe is unchanged</source>
      <translation>{0}：无法写入（{1}）；请检查文件夹和剩余空间，配方未变</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the free space, what was there before is kept</source>
      <translation>{0}：无法写入（{1}）；请检查剩余空间，原有内容保留</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another --output</source>
      <translation>{0}：无法写入（{1}）；请选择其他 --output</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another --report</source>
      <translation>{0}：无法写入（{1}）；请选择其他 --report</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another place with -o</source>
      <translation>{0}：无法写入（{1}）；请用 -o 选择其他位置</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); every reading of a test folder is logged beside what is evaluated, so make that folder writable or copy it elsewhere</source>
      <translation>{0}：无法写入（{1}）；每次读取测试文件夹都会记录在被评估对象旁，请使该文件夹可写，或复制到别处</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free disk space</source>
      <translation>{0}：无法写入（{1}）；请清理磁盘空间</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free the disk and continue with --resume</source>
      <translation>{0}：无法写入（{1}）；请清理磁盘后用 --resume 继续</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free the disk or choose another --output</source>
      <translation>{0}：无法写入（{1}）；请清理磁盘，或选择其他 --output</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); have somebody who may enter {2} for the camera {3}</source>
      <translation>{0}：无法写入 ({1})；请有权限的人为相机 {3} 填写 {2}</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); nothing was changed: check the folder and the free space</source>
      <translation>{0}：无法写入（{1}）；未作更改：请检查文件夹和剩余空间</translation>
    </message>
    <message>
      <source>{0}: cannot hold plans ({1}); give this user the right to write there</source>
      <translation>{0}：无法存放计划（{1}）；请给此用户该处的写权限</translation>
    </message>
    <message>
      <source>{0}: changed since the training began; restore it or start again</source>
      <translation>{0}：训练开始后被更改；请恢复，或重新开始</translation>
    </message>
    <message>
      <source>{0}: changed while it was copied; add it again</source>
      <translation>{0}：复制时被更改；请重新添加</translation>
    </message>
    <message>
      <source>{0}: changed while it was used; calibrate again</source>
      <translation>{0}：使用时被更改；请重新校准</translation>
    </message>
    <message>
      <source>{0}: cut short or no bundle ({1} is missing); copy the bundle again</source>
      <translation>{0}：被截断或不是模型包（缺少 {1}）；请重新复制模型包</translation>
    </message>
    <message>
      <source>{0}: cut short or no release ({1} is missing); copy it again</source>
      <translation>{0}：被截断或不是发布（缺少 {1}）；请重新复制</translation>
    </message>
    <message>
      <source>{0}: damaged (expected an object); train again</source>
      <translation>{0}：已损坏（应为对象）；请重新训练</translation>
    </message>
    <message>
      <source>{0}: damaged (expected model and training)</source>
      <translation>{0}：已损坏（应有 model 和 training）</translation>
    </message>
    <message>
      <source>{0}: damaged (expected model); train again</source>
      <translation>{0}：已损坏（应有 model）；请重新训练</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}); train again</source>
      <translation>{0}：已损坏（{1}）；请重新训练</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}: {2}); start again with --force</source>
      <translation>{0}：已损坏（{1}：{2}）；请用 --force 重新开始</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}: {2}); train again</source>
      <translation>{0}：已损坏（{1}：{2}）；请重新训练</translation>
    </message>
    <message>
      <source>{0}: damaged config.json ({1})</source>
      <translation>{0}：config.json 已损坏（{1}）</translation>
    </message>
    <message>
      <source>{0}: damaged or no bundle ({1}); copy the bundle again</source>
      <translation>{0}：已损坏或不是模型包（{1}）；请重新复制模型包</translation>
    </message>
    <message>
      <source>{0}: damaged or no release ({1}); copy it again</source>
      <translation>{0}：已损坏或不是发布（{1}）；请重新复制</translation>
    </message>
    <message>
      <source>{0}: damaged or not written by this station</source>
      <translation>{0}：已损坏或不是本工位写入</translation>
    </message>
    <message>
      <source>{0}: damaged, or of another distillation ({1}); expected student {2}, seed {3}; leave out --resume</source>
      <translation>{0}：已损坏，或属于其他蒸馏（{1}）；应为学生 {2}、种子 {3}；请不用 --resume</translation>
    </message>
    <message>
      <source>{0}: dark frame (mean {1}, expected at least {2}); check light and lens cap</source>
      <translation>{0}：图像过暗（均值 {1}，应至少 {2}）；请检查光源和镜头盖</translation>
    </message>
    <message>
      <source>{0}: did not learn from this product's good parts; choose the bundle that was made from the exported set</source>
      <translation>{0}：不是从此产品的良品学习的；请选择由导出集生成的模型包</translation>
    </message>
    <message>
      <source>{0}: does not fit config.json ({1}); train again</source>
      <translation>{0}：与 config.json 不符（{1}）；请重新训练</translation>
    </message>
    <message>
      <source>{0}: does not fit config.json ({1}); train the source again</source>
      <translation>{0}：与 config.json 不符（{1}）；请重新训练来源</translation>
    </message>
    <message>
      <source>{0}: does not fit this model ({1}); start again with --force</source>
      <translation>{0}：与此模型不符（{1}）；请用 --force 重新开始</translation>
    </message>
    <message>
      <source>{0}: entry {1} appears twice or is no plain file; do not use this file</source>
      <translation>{0}：条目 {1} 出现两次或不是普通文件；请勿使用此文件</translation>
    </message>
    <message>
      <source>{0}: entry {1} appears twice; do not use this file</source>
      <translation>{0}：条目 {1} 出现两次；请勿使用此文件</translation>
    </message>
    <message>
      <source>{0}: entry {1} has a foreign compression</source>
      <translation>{0}：条目 {1} 的压缩方式不符</translation>
    </message>
    <message>
      <source>{0}: entry {1} has a foreign compression; do not use it</source>
      <translation>{0}：条目 {1} 的压缩方式不符；请勿使用</translation>
    </message>
    <message>
      <source>{0}: entry {1} has {2} bytes, too many</source>
      <translation>{0}：条目 {1} 有 {2} 字节，过大</translation>
    </message>
    <message>
      <source>{0}: expected a (height, width, 3) uint8 image, got {1} {2}; check the camera's pixel format</source>
      <translation>{0}：应为 (高, 宽, 3) uint8 图像，实为 {1} {2}；请检查相机的像素格式</translation>
    </message>
    <message>
      <source>{0}: expected a 16-bit grey PNG, found damage; bring the file back from a backup</source>
      <translation>{0}：应为 16 位灰度 PNG，已损坏；请从备份恢复文件</translation>
    </message>
    <message>
      <source>{0}: expected a file, found a link; install the release again</source>
      <translation>{0}：应为文件，实为链接；请重新安装发布</translation>
    </message>
    <message>
      <source>{0}: expected a map of schema {1}, found {2}; update Gonogo</source>
      <translation>{0}：应为格式 {1} 的图，实为 {2}；请更新 Gonogo</translation>
    </message>
    <message>
      <source>{0}: expected a map of this program, found none in it ({1}); bring the file back from a backup</source>
      <translation>{0}：应为本程序的图，其中没有（{1}）；请从备份恢复文件</translation>
    </message>
    <message>
      <source>{0}: expected a public key, found a private one; it stays where releases are made, a station gets NAME.pub</source>
      <translation>{0}：应为公钥，实为私钥；私钥留在生成发布处，工位只用 NAME.pub</translation>
    </message>
    <message>
      <source>{0}: expected a recipe of {1}, found one of {2}; write to another file or use --product {3}</source>
      <translation>{0}：应为 {1} 的配方，实为 {2} 的；请写入其他文件，或使用 --product {3}</translation>
    </message>
    <message>
      <source>{0}: expected a recipe of {1}, found {2}; {3}</source>
      <translation>{0}：应为 {1} 的配方，实为 {2}；{3}</translation>
    </message>
    <message>
      <source>{0}: expected a share between 0 and 1 such as {1}, found {2}</source>
      <translation>{0}：应为 0 到 1 的比例，如 {1}，实为 {2}</translation>
    </message>
    <message>
      <source>{0}: expected a stored version ({1}), found no version {2}</source>
      <translation>{0}：应为已保存的版本（{1}），没有版本 {2}</translation>
    </message>
    <message>
      <source>{0}: expected an ed25519 public key in PEM; make one with gonogo deploy key new</source>
      <translation>{0}：应为 PEM 格式的 ed25519 公钥；请用 gonogo deploy key new 生成</translation>
    </message>
    <message>
      <source>{0}: expected an ed25519 public key, found another kind; make one with gonogo deploy key new</source>
      <translation>{0}：应为 ed25519 公钥，实为其他类型；请用 gonogo deploy key new 生成</translation>
    </message>
    <message>
      <source>{0}: expected images to add, found none</source>
      <translation>{0}：应有要添加的图像，未找到</translation>
    </message>
    <message>
      <source>{0}: expected in {1}; install it with gonogo deploy install</source>
      <translation>{0}：应位于 {1}；请用 gonogo deploy install 安装</translation>
    </message>
    <message>
      <source>{0}: expected parts that the bundle has not seen, but it has seen all {1} ({2}); {3}</source>
      <translation>{0}：应为模型包未见过的工件，但全部 {1} 个都见过（{2}）；{3}</translation>
    </message>
    <message>
      <source>{0}: expected the name of one of the cameras {1} in the file's name, where the part pattern looks for it, found {2}; correct part_pattern or rename the file</source>
      <translation>{0}：文件名中应有相机 {1} 之一的名称（在 part_pattern 查找处），实为 {2}；请更正 part_pattern 或重命名文件</translation>
    </message>
    <message>
      <source>{0}: expected the releases in {1}; install them there, or make it a link to this folder</source>
      <translation>{0}：发布应在 {1}；请安装到该处，或使其成为指向此文件夹的链接</translation>
    </message>
    <message>
      <source>{0}: expected this user's own, closed to others, found mode {1} of user {2}; delete it or run chmod go= on it</source>
      <translation>{0}：应属于此用户且不对他人开放，实为用户 {2} 的模式 {1}；请删除，或对其运行 chmod go=</translation>
    </message>
    <message>
      <source>{0}: expected {1} bytes, found {2}; delete the folder</source>
      <translation>{0}：应为 {1} 字节，实为 {2}；请删除该文件夹</translation>
    </message>
    <message>
      <source>{0}: expected {1} x {2} pixels like the good parts, found {3} x {4}; take it with the same camera</source>
      <translation>{0}：应与良品一样为 {1} x {2} 像素，实为 {3} x {4}；请用同一相机拍摄</translation>
    </message>
    <message>
      <source>{0}: expected {1}x{2} pixels as in the calibration of {3}, found {4}x{5}; check the camera's format or calibrate with such images</source>
      <translation>{0}：应与 {3} 校准时一样为 {1}x{2} 像素，实为 {4}x{5}；请检查相机格式，或用这样的图像校准</translation>
    </message>
    <message>
      <source>{0}: expected {1}x{2} pixels as the master image, found {3}x{4}; check the camera or set a new master</source>
      <translation>{0}：应与基准图像一样为 {1}x{2} 像素，实为 {3}x{4}；请检查相机，或重新设定基准图像</translation>
    </message>
    <message>
      <source>{0}: field {1} is damaged; train again</source>
      <translation>{0}：字段 {1} 已损坏；请重新训练</translation>
    </message>
    <message>
      <source>{0}: frozen, frame {1} came twice; reconnect the camera</source>
      <translation>{0}：画面冻结，第 {1} 帧出现两次；请重新连接相机</translation>
    </message>
    <message>
      <source>{0}: frozen, this picture equals the one before pixel by pixel; restart the camera</source>
      <translation>{0}：画面冻结，此图像与上一张逐像素相同；请重启相机</translation>
    </message>
    <message>
      <source>{0}: frozen, {1} frames with the very same pixels; reconnect the camera</source>
      <translation>{0}：画面冻结，{1} 帧像素完全相同；请重新连接相机</translation>
    </message>
    <message>
      <source>{0}: full ({1} MB), the database is not following; free the disk or the database, or raise store.journal_mb</source>
      <translation>{0}：已满（{1} MB），数据库跟不上；请清理磁盘或数据库，或增大 store.journal_mb</translation>
    </message>
    <message>
      <source>{0}: gone since the training began; restore it or start again</source>
      <translation>{0}：训练开始后消失；请恢复，或重新开始</translation>
    </message>
    <message>
      <source>{0}: has changed since it was added; restore it</source>
      <translation>{0}：添加后被更改；请恢复</translation>
    </message>
    <message>
      <source>{0}: has no schema_version; train again</source>
      <translation>{0}：没有 schema_version；请重新训练</translation>
    </message>
    <message>
      <source>{0}: has no threshold for {1}, only for {2}; evaluate the bundle with --backend, or calibrate for this backend</source>
      <translation>{0}：没有 {1} 的阈值，只有 {2} 的；请用 --backend 评估模型包，或为此后端校准</translation>
    </message>
    <message>
      <source>{0}: has no {1} graph, only {2}; ask for one of these or make one with gonogo quantize</source>
      <translation>{0}：没有 {1} 网络，只有 {2}；请选用其一，或用 gonogo quantize 生成</translation>
    </message>
    <message>
      <source>{0}: holds a finished training; choose another --output, or replace it with --force</source>
      <translation>{0}：含有已完成的训练；请选择其他 --output，或用 --force 替换</translation>
    </message>
    <message>
      <source>{0}: holds an interrupted training; continue it with --resume, or start again with --force</source>
      <translation>{0}：含有中断的训练；请用 --resume 继续，或用 --force 重新开始</translation>
    </message>
    <message>
      <source>{0}: holds no model; train again</source>
      <translation>{0}：没有模型；请重新训练</translation>
    </message>
    <message>
      <source>{0}: holds no {1}, it was made with --station-only; make it without that option to run it with torch</source>
      <translation>{0}：不含 {1}，它是用 --station-only 生成的；要用 torch 运行，请不带该选项生成</translation>
    </message>
    <message>
      <source>{0}: holds no {1}; make the bundle again</source>
      <translation>{0}：不含 {1}；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: holds none of the images of {1}; name their folder with --data</source>
      <translation>{0}：没有 {1} 的图像；请用 --data 指定其文件夹</translation>
    </message>
    <message>
      <source>{0}: holds other files than the images of this calibration; name a new folder</source>
      <translation>{0}：含有此次校准图像以外的文件；请指定新文件夹</translation>
    </message>
    <message>
      <source>{0}: holds versions of a recipe that is gone; roll back to one of them or name another file</source>
      <translation>{0}：含有已不存在的配方的版本；请退回其中之一，或指定其他文件</translation>
    </message>
    <message>
      <source>{0}: images cannot be kept ({1}); check the folder and the free space, no recipe was written</source>
      <translation>{0}：无法保存图像（{1}）；请检查文件夹和剩余空间，未写入配方</translation>
    </message>
    <message>
      <source>{0}: is a draft without thresholds; {1}</source>
      <translation>{0}：是没有阈值的草稿；{1}</translation>
    </message>
    <message>
      <source>{0}: is a file; name a new folder to keep the images in</source>
      <translation>{0}：是文件；请指定新文件夹存放图像</translation>
    </message>
    <message>
      <source>{0}: is a folder; --report takes the file to write</source>
      <translation>{0}：是文件夹；--report 应为要写入的文件</translation>
    </message>
    <message>
      <source>{0}: is a golden part already; leave it out, or remove it first</source>
      <translation>{0}：已是标准件；请略过，或先移除</translation>
    </message>
    <message>
      <source>{0}: is among the good parts ({1}); remove it from one of them</source>
      <translation>{0}：在良品之中（{1}）；请从其中一处移除</translation>
    </message>
    <message>
      <source>{0}: is being taught already; continue it, or choose another name</source>
      <translation>{0}：正在示教；请继续，或换个名称</translation>
    </message>
    <message>
      <source>{0}: is gone; restore it</source>
      <translation>{0}：已不存在；请恢复</translation>
    </message>
    <message>
      <source>{0}: is not in the trash; nothing was put back</source>
      <translation>{0}：不在回收站；未恢复任何内容</translation>
    </message>
    <message>
      <source>{0}: is not signed, and this station takes signed releases only; make it with gonogo deploy release --key</source>
      <translation>{0}：未签名，而本工位只接受已签名的发布；请用 gonogo deploy release --key 生成</translation>
    </message>
    <message>
      <source>{0}: is not the calibrated bundle; set the threshold anew</source>
      <translation>{0}：不是已校准的模型包；请重新设定阈值</translation>
    </message>
    <message>
      <source>{0}: its folder does not exist; make it first</source>
      <translation>{0}：其文件夹不存在；请先建立</translation>
    </message>
    <message>
      <source>{0}: its folder does not exist; make it or choose another --report</source>
      <translation>{0}：其文件夹不存在；请建立，或选择其他 --report</translation>
    </message>
    <message>
      <source>{0}: its good parts are divided otherwise than those of {1}, so that a threshold could rest on parts that a member has seen; train all members with the same --split-seed and --holdout</source>
      <translation>{0}：其良品划分与 {1} 不同，阈值可能依据某成员见过的工件；请用相同的 --split-seed 和 --holdout 训练所有成员</translation>
    </message>
    <message>
      <source>{0}: its phases have {1} epochs altogether</source>
      <translation>{0}：其各阶段共 {1} 轮</translation>
    </message>
    <message>
      <source>{0}: its pictures are not the golden parts of its recipe; {1}</source>
      <translation>{0}：其图像不是其配方的标准件；{1}</translation>
    </message>
    <message>
      <source>{0}: its recipe is a draft or belongs to another bundle; calibrate it with this bundle and {1}</source>
      <translation>{0}：其配方是草稿或属于其他模型包；请用此模型包校准，并{1}</translation>
    </message>
    <message>
      <source>{0}: its weights and network do not fit each other ({1}); make the bundle again</source>
      <translation>{0}：权重与网络不匹配（{1}）；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: judges no pictures of several cameras together</source>
      <translation>{0}：不能合并判定多个相机的图像</translation>
    </message>
    <message>
      <source>{0}: lies there already; rename or delete that one first</source>
      <translation>{0}：该处已有；请先重命名或删除</translation>
    </message>
    <message>
      <source>{0}: line {1} cannot be read ({2}); correct or remove it</source>
      <translation>{0}：第 {1} 行无法读取（{2}）；请更正或删除</translation>
    </message>
    <message>
      <source>{0}: missing; let the training finish</source>
      <translation>{0}：缺失；请让训练完成</translation>
    </message>
    <message>
      <source>{0}: more than {1} bytes; install the release again</source>
      <translation>{0}：超过 {1} 字节；请重新安装发布</translation>
    </message>
    <message>
      <source>{0}: no JSON ({1}); train again</source>
      <translation>{0}：不是 JSON（{1}）；请重新训练</translation>
    </message>
    <message>
      <source>{0}: no RECHECK band: no score lies between the two thresholds; both promises hold without one; use more parts or a larger --warn-alpha</source>
      <translation>{0}：没有待复检区间：两个阈值之间没有分数；没有它两项保证也成立；请用更多工件或更大的 --warn-alpha</translation>
    </message>
    <message>
      <source>{0}: no answer for {1} ms; check its cable</source>
      <translation>{0}：{1} ms 无应答；请检查其电缆</translation>
    </message>
    <message>
      <source>{0}: no backend can serve ({1})</source>
      <translation>{0}：没有可用的后端（{1}）</translation>
    </message>
    <message>
      <source>{0}: no folder 'test' in it; expected test/good, test/&lt;defect&gt; and ground_truth/&lt;defect&gt;/&lt;name&gt;_mask.png</source>
      <translation>{0}：其中没有文件夹 'test'；应有 test/good、test/&lt;defect&gt; 和 ground_truth/&lt;defect&gt;/&lt;name&gt;_mask.png</translation>
    </message>
    <message>
      <source>{0}: no folders in it; expected test/good and test/&lt;defect&gt;</source>
      <translation>{0}：其中没有文件夹；应有 test/good 和 test/&lt;defect&gt;</translation>
    </message>
    <message>
      <source>{0}: no frame within {1} ms after the trigger{2}; check the camera's trigger and cable</source>
      <translation>{0}：触发后 {1} ms 内没有图像{2}；请检查相机的触发和电缆</translation>
    </message>
    <message>
      <source>{0}: no frame within {1} ms before and after the trigger; check the wire from the sensor to the camera</source>
      <translation>{0}：触发前后 {1} ms 内没有图像；请检查传感器到相机的接线</translation>
    </message>
    <message>
      <source>{0}: no images in this folder (expected {1}); check the path</source>
      <translation>{0}：此文件夹中没有图像（应为 {1}）；请检查路径</translation>
    </message>
    <message>
      <source>{0}: no images in this folder (expected {1}); put the pictures of good parts there</source>
      <translation>{0}：此文件夹中没有图像（应为 {1}）；请放入良品图像</translation>
    </message>
    <message>
      <source>{0}: no part was found; check the feeding and the light</source>
      <translation>{0}：未找到工件；请检查上料和光源</translation>
    </message>
    <message>
      <source>{0}: no score on {1} (NaN in the map, or less than the minimum defect area is inspected); check the ignore mask, the minimum defect area and gonogo doctor</source>
      <translation>{0}：在 {1} 上没有分数（异常图含 NaN，或检测面积小于最小缺陷面积）；请检查忽略掩膜、最小缺陷面积和 gonogo doctor</translation>
    </message>
    <message>
      <source>{0}: no score, because the anomaly map holds NaN or infinity, or less than the minimum defect area is inspected; train again or correct the recipe</source>
      <translation>{0}：没有分数，因为异常图含 NaN 或无穷大，或检测面积小于最小缺陷面积；请重新训练或更正配方</translation>
    </message>
    <message>
      <source>{0}: no such bundle; check the path</source>
      <translation>{0}：没有此模型包；请检查路径</translation>
    </message>
    <message>
      <source>{0}: no such file; expected the bundle, NAME.gonogo</source>
      <translation>{0}：没有此文件；应为模型包 NAME.gonogo</translation>
    </message>
    <message>
      <source>{0}: no such folder; --data takes the folder of the product's images</source>
      <translation>{0}：没有此文件夹；--data 应为产品的图像文件夹</translation>
    </message>
    <message>
      <source>{0}: no such folder; expected the folder of the good parts' images</source>
      <translation>{0}：没有此文件夹；应为良品图像文件夹</translation>
    </message>
    <message>
      <source>{0}: no such folder; expected where the set is to be written</source>
      <translation>{0}：没有此文件夹；应为写入样本集的位置</translation>
    </message>
    <message>
      <source>{0}: no such folder; make it first</source>
      <translation>{0}：没有此文件夹；请先建立</translation>
    </message>
    <message>
      <source>{0}: no such recipe; check the path</source>
      <translation>{0}：没有此配方；请检查路径</translation>
    </message>
    <message>
      <source>{0}: no such release; check the path</source>
      <translation>{0}：没有此发布；请检查路径</translation>
    </message>
    <message>
      <source>{0}: no such run folder; check the path</source>
      <translation>{0}：没有此训练文件夹；请检查路径</translation>
    </message>
    <message>
      <source>{0}: no texture images found; name a folder that has some</source>
      <translation>{0}：未找到纹理图像；请指定含有纹理图像的文件夹</translation>
    </message>
    <message>
      <source>{0}: not a readable image (expected PNG, JPEG, BMP, TIFF or WebP); remove it or save it again</source>
      <translation>{0}：不是可读的图像（应为 PNG、JPEG、BMP、TIFF 或 WebP）；请移除或重新保存</translation>
    </message>
    <message>
      <source>{0}: not a readable weights file ({1}); fetch it again</source>
      <translation>{0}：不是可读的权重文件（{1}）；请重新获取</translation>
    </message>
    <message>
      <source>{0}: not a recipe (expected TOML text in UTF-8)</source>
      <translation>{0}：不是配方（应为 UTF-8 的 TOML 文本）</translation>
    </message>
    <message>
      <source>{0}: not deleted; {1}</source>
      <translation>{0}：未删除；{1}</translation>
    </message>
    <message>
      <source>{0}: not readable as TOML ({1}); correct that line</source>
      <translation>{0}：无法按 TOML 读取（{1}）；请更正该行</translation>
    </message>
    <message>
      <source>{0}: not the weights of {1}: {2}</source>
      <translation>{0}：不是 {1} 的权重：{2}</translation>
    </message>
    <message>
      <source>{0}: not the weights of {1}: {2} tensors are missing, such as {3}; give the right file with --weights</source>
      <translation>{0}：不是 {1} 的权重：缺少 {2} 个张量，如 {3}；请用 --weights 给出正确的文件</translation>
    </message>
    <message>
      <source>{0}: nothing heard from the PLC; check the cable and its program</source>
      <translation>{0}：没有收到 PLC 的信号；请检查电缆和 PLC 程序</translation>
    </message>
    <message>
      <source>{0}: parity set holds {1} images, {2} scores and {3} maps, expected as many of each; make the bundle again</source>
      <translation>{0}：校验集有 {1} 张图像、{2} 个分数和 {3} 张图，数量应相同；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: region {1}x{2} at ({3}, {4}) does not fit the image of {5}x{6} pixels; check the camera or the recipe's region</source>
      <translation>{0}：位于 ({3}, {4}) 的区域 {1}x{2} 超出 {5}x{6} 像素的图像；请检查相机或配方的区域</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; resume with the program that wrote it, or use --force</source>
      <translation>{0}：格式版本 {1}，本程序支持 {2}；请用写入它的程序继续，或使用 --force</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; update it</source>
      <translation>{0}：格式版本 {1}，本程序支持 {2}；请更新</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; use the program that wrote it</source>
      <translation>{0}：格式版本 {1}，本程序支持 {2}；请使用写入它的程序</translation>
    </message>
    <message>
      <source>{0}: schema {1}, this program reads up to {2}; update it</source>
      <translation>{0}：格式 {1}，本程序最高支持 {2}；请更新</translation>
    </message>
    <message>
      <source>{0}: schema_version: expected a whole number from 1 to {1}, found {2}; is this a recipe?</source>
      <translation>{0}：schema_version：应为 1 到 {1} 的整数，实为 {2}；这是配方吗？</translation>
    </message>
    <message>
      <source>{0}: schema_version: expected at most {1}, found {2}; update this program</source>
      <translation>{0}：schema_version：最大应为 {1}，实为 {2}；请更新本程序</translation>
    </message>
    <message>
      <source>{0}: score {1} {2}, proven in at most {3} of good parts</source>
      <translation>{0}：分数{2} {1}，已证明最多占良品的 {3}</translation>
    </message>
    <message>
      <source>{0}: something of {1} % of the master's area was found, expected {2} to {3} %; no part, another part, or another light</source>
      <translation>{0}：找到的物体为基准面积的 {1} %，应为 {2} 到 {3} %；没有工件、其他工件，或光照不同</translation>
    </message>
    <message>
      <source>{0}: states no tolerance for {1}, so {2} cannot be checked; use one of {3}</source>
      <translation>{0}：没有 {1} 的容差，因此无法检查 {2}；请使用 {3} 之一</translation>
    </message>
    <message>
      <source>{0}: takes {1}x{2} pixels, this training {3}x{4}; train the source with the same --height and --width</source>
      <translation>{0}：输入为 {1}x{2} 像素，此训练为 {3}x{4}；请用相同的 --height 和 --width 训练来源</translation>
    </message>
    <message>
      <source>{0}: the PLC has gone silent; check the cable and its program</source>
      <translation>{0}：PLC 没有响应了；请检查电缆和 PLC 程序</translation>
    </message>
    <message>
      <source>{0}: the best weights cannot be read ({1}); start again with --force</source>
      <translation>{0}：无法读取最佳权重（{1}）；请用 --force 重新开始</translation>
    </message>
    <message>
      <source>{0}: the data folder cannot be made ({1}); set store.data_dir to a folder this user may write</source>
      <translation>{0}：无法建立数据文件夹（{1}）；请将 store.data_dir 设为此用户可写的文件夹</translation>
    </message>
    <message>
      <source>{0}: the disk is {1} s late (at most {2} s); check the disk's health and load</source>
      <translation>{0}：磁盘落后 {1} 秒（最多 {2} 秒）；请检查磁盘状态和负载</translation>
    </message>
    <message>
      <source>{0}: the folder above it does not exist; make it first</source>
      <translation>{0}：上级文件夹不存在；请先建立</translation>
    </message>
    <message>
      <source>{0}: the graph does not take {1} uint8 and return a map of {2} float32 as its manifest says; make the bundle again</source>
      <translation>{0}：网络的输入不是 {1} uint8 或输出不是 {2} float32 的图，与其清单不符；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: the label is not kept ({1}); try again</source>
      <translation>{0}：标注未保存（{1}）；请重试</translation>
    </message>
    <message>
      <source>{0}: the line does not know this recipe; name it with its bundle as [[products]] in the station file</source>
      <translation>{0}：产线不认识此配方；请在工位文件中以 [[products]] 连同模型包写明</translation>
    </message>
    <message>
      <source>{0}: the part does not look like the master image (match {1}, expected at least {2}); wrong part, wrong side or turned too far</source>
      <translation>{0}：工件与基准图像不符（匹配度 {1}，应至少 {2}）；工件错误、面朝错误或旋转过大</translation>
    </message>
    <message>
      <source>{0}: the part is turned by {1} degrees, expected at most {2}; check how it is fed</source>
      <translation>{0}：工件旋转了 {1} 度，最多应为 {2}；请检查上料</translation>
    </message>
    <message>
      <source>{0}: the part matches the master image alike in poses {1} degrees apart; use a smaller max_rotation_deg or another master image</source>
      <translation>{0}：工件在相差 {1} 度的姿态下与基准图像同样匹配；请减小 max_rotation_deg 或换基准图像</translation>
    </message>
    <message>
      <source>{0}: the part reaches beyond the edge of the picture; check the trigger</source>
      <translation>{0}：工件超出图像边缘；请检查触发</translation>
    </message>
    <message>
      <source>{0}: the plan does not take {1} uint8 and return a map of {2} float32 as its manifest says; make the bundle again</source>
      <translation>{0}：计划的输入不是 {1} uint8 或输出不是 {2} float32 的图，与其清单不符；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: the recipe of {1} judges one picture of each of the cameras {2} together, found a single one</source>
      <translation>{0}：{1} 的配方合并判定相机 {2} 各一张图像，只找到一张</translation>
    </message>
    <message>
      <source>{0}: the record cannot be read ({1}); see what is wrong with: gonogo db check</source>
      <translation>{0}：无法读取记录（{1}）；查看问题：gonogo db check</translation>
    </message>
    <message>
      <source>{0}: the run's images are not there; name their folder with --data</source>
      <translation>{0}：训练的图像不在此处；请用 --data 指定其文件夹</translation>
    </message>
    <message>
      <source>{0}: the set cannot be kept ({1}); check rights and space</source>
      <translation>{0}：无法保存样本集（{1}）；请检查权限和空间</translation>
    </message>
    <message>
      <source>{0}: the trusted keys cannot be read ({1}); make the folder readable for the account that runs the station</source>
      <translation>{0}：无法读取受信任的密钥（{1}）；请让运行工位的账户可读该文件夹</translation>
    </message>
    <message>
      <source>{0}: the {1} graph {2} is missing; make the bundle again</source>
      <translation>{0}：缺少 {1} 网络 {2}；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: this station has no such recipe any more</source>
      <translation>{0}：本工位已没有此配方</translation>
    </message>
    <message>
      <source>{0}: this station takes signed releases only, and this recipe with {1} is none; install one with gonogo deploy install and name STORE/PRODUCT/active/{2} and .../{3}</source>
      <translation>{0}：本工位只接受已签名的发布，而此配方与 {1} 不是；请用 gonogo deploy install 安装，并指定 STORE/PRODUCT/active/{2} 和 .../{3}</translation>
    </message>
    <message>
      <source>{0}: torch cannot export the network ({1}); change its forward()</source>
      <translation>{0}：torch 无法导出网络（{1}）；请修改其 forward()</translation>
    </message>
    <message>
      <source>{0}: unpacks to {1} bytes, at most {2} expected</source>
      <translation>{0}：解压后为 {1} 字节，最多应为 {2}</translation>
    </message>
    <message>
      <source>{0}: unsafe entry {1}; do not use this file</source>
      <translation>{0}：不安全的条目 {1}；请勿使用此文件</translation>
    </message>
    <message>
      <source>{0}: version {1} is older than {2}, which was in force here; bring it back with gonogo deploy rollback {3} --to {4} --reason ...</source>
      <translation>{0}：版本 {1} 早于此处曾启用的 {2}；请用 gonogo deploy rollback {3} --to {4} --reason ... 退回</translation>
    </message>
    <message>
      <source>{0}: was changed after it was signed, or signed with a key that this station does not know (knows {1}); get the release again from who made it</source>
      <translation>{0}：签名后被更改，或签名密钥本工位不认识（认识 {1}）；请向制作者重新获取发布</translation>
    </message>
    <message>
      <source>{0}: was never put in force here; run gonogo deploy activate {1} {2}</source>
      <translation>{0}：从未在此启用；请运行 gonogo deploy activate {1} {2}</translation>
    </message>
    <message>
      <source>{0}: was trained with {1} {2}, not {3}; resume with the same options or start again with --force</source>
      <translation>{0}：训练时 {1} 为 {2}，不是 {3}；请用相同选项继续，或用 --force 重新开始</translation>
    </message>
    <message>
      <source>{0}: wrote {1} of {2} bytes; check the disk</source>
      <translation>{0}：{2} 字节只写入 {1}；请检查磁盘</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}：{1}</translation>
    </message>
    <message>
      <source>{0}: {1} MB of pictures do not fit, {2} MB are free beside what the line needs; select fewer parts, or free the disk</source>
      <translation>{0}：{1} MB 图像放不下，除产线所需外剩余 {2} MB；请少选工件，或清理磁盘</translation>
    </message>
    <message>
      <source>{0}: {1} differs from its reference by {2} of the good scores' range on the {3} image (map {4}), at most {5} allowed; use another backend or precision</source>
      <translation>{0}：{1} 与参考相差良品分数范围的 {2}，在图像 {3} 上（异常图 {4}），最多允许 {5}；请使用其他后端或精度</translation>
    </message>
    <message>
      <source>{0}: {1} entries of {2} bytes, at most {3} of {4} expected; do not use this file</source>
      <translation>{0}：{1} 个条目共 {2} 字节，最多应为 {3} 个共 {4}；请勿使用此文件</translation>
    </message>
    <message>
      <source>{0}: {1} entries, at most {2} expected</source>
      <translation>{0}：{1} 个条目，最多应为 {2}</translation>
    </message>
    <message>
      <source>{0}: {1} field {2}: {3}; make the bundle again</source>
      <translation>{0}：{1} 字段 {2}：{3}；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: {1} has changed on disk; copy the bundle again</source>
      <translation>{0}：{1} 在磁盘上被更改；请重新复制模型包</translation>
    </message>
    <message>
      <source>{0}: {1} has no schema_version; make the bundle again</source>
      <translation>{0}：{1} 没有 schema_version；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: {1} has no schema_version; {2}</source>
      <translation>{0}：{1} 没有 schema_version；{2}</translation>
    </message>
    <message>
      <source>{0}: {1} has schema {2}, this program reads up to {3}; update this station or make the bundle with its version</source>
      <translation>{0}：{1} 的格式为 {2}，本程序最高支持 {3}；请更新本工位，或用其版本生成模型包</translation>
    </message>
    <message>
      <source>{0}: {1} has schema {2}, this program reads up to {3}; update this station or make the release with its version</source>
      <translation>{0}：{1} 的格式为 {2}，本程序最高支持 {3}；请更新本工位，或用其版本生成发布</translation>
    </message>
    <message>
      <source>{0}: {1} has {2} bytes, at most {3} expected</source>
      <translation>{0}：{1} 有 {2} 字节，最多应为 {3}</translation>
    </message>
    <message>
      <source>{0}: {1} images found, at least 40 are needed to distil a teacher</source>
      <translation>{0}：找到 {1} 张图像，蒸馏教师至少需要 40 张</translation>
    </message>
    <message>
      <source>{0}: {1} is damaged (sha256 {2}..., expected {3}...); copy the bundle again</source>
      <translation>{0}：{1} 已损坏（sha256 {2}...，应为 {3}...）；请重新复制模型包</translation>
    </message>
    <message>
      <source>{0}: {1} is damaged ({2}); make the bundle again</source>
      <translation>{0}：{1} 已损坏（{2}）；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON ({2}); make the bundle again</source>
      <translation>{0}：{1} 不是 JSON（{2}）；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON ({2}); {3}</source>
      <translation>{0}：{1} 不是 JSON（{2}）；{3}</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON object; make the bundle again</source>
      <translation>{0}：{1} 不是 JSON 对象；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON object; {2}</source>
      <translation>{0}：{1} 不是 JSON 对象；{2}</translation>
    </message>
    <message>
      <source>{0}: {1} is no golden part; see gonogo recipe golden list</source>
      <translation>{0}：{1} 不是标准件；参见 gonogo recipe golden list</translation>
    </message>
    <message>
      <source>{0}: {1} is no image of {2}x{3} pixels; make the bundle again</source>
      <translation>{0}：{1} 不是 {2}x{3} 像素的图像；请重新生成模型包</translation>
    </message>
    <message>
      <source>{0}: {1} is not listed in its manifest; do not use this file</source>
      <translation>{0}：{1} 不在其清单中；请勿使用此文件</translation>
    </message>
    <message>
      <source>{0}: {1} missing; copy the bundle again</source>
      <translation>{0}：缺少 {1}；请重新复制模型包</translation>
    </message>
    <message>
      <source>{0}: {1} missing; copy the release again</source>
      <translation>{0}：缺少 {1}；请重新复制发布</translation>
    </message>
    <message>
      <source>{0}: {1} not listed in its manifest; do not use this file</source>
      <translation>{0}：{1} 未列入其清单；请勿使用此文件</translation>
    </message>
    <message>
      <source>{0}: {1} of the {2} images of the select parts found, --normalize needs at least {3}; name their folder with --data, or train with more parts</source>
      <translation>{0}：选择集 {2} 张图像中找到 {1} 张，--normalize 至少需要 {3} 张；请用 --data 指定其文件夹，或用更多工件训练</translation>
    </message>
    <message>
      <source>{0}: {1} parts were found, expected one; separate them</source>
      <translation>{0}：找到 {1} 个工件，应为一个；请分开</translation>
    </message>
    <message>
      <source>{0}: {1} pictures since part {2}, but the PLC counts {3} triggers; check sensor and wires, clear the line, then acknowledge</source>
      <translation>{0}：自工件 {2} 起有 {1} 张图像，但 PLC 计了 {3} 次触发；请检查传感器和接线，清空产线，然后确认</translation>
    </message>
    <message>
      <source>{0}: {1} was changed (sha256 {2}..., expected {3}...); get the release again and install it</source>
      <translation>{0}：{1} 被更改（sha256 {2}...，应为 {3}...）；请重新获取发布并安装</translation>
    </message>
    <message>
      <source>{0}: {1}; begin this product again, its pictures are kept</source>
      <translation>{0}：{1}；请重新开始此产品，其图像会保留</translation>
    </message>
    <message>
      <source>{0}: {1}; check --data-dir</source>
      <translation>{0}：{1}；请检查 --data-dir</translation>
    </message>
    <message>
      <source>{0}: {1}; check rights and space</source>
      <translation>{0}：{1}；请检查权限和空间</translation>
    </message>
    <message>
      <source>{0}: {1}; check the disk</source>
      <translation>{0}：{1}；请检查磁盘</translation>
    </message>
    <message>
      <source>{0}: {1}; check the disk and restart</source>
      <translation>{0}：{1}；请检查磁盘并重启</translation>
    </message>
    <message>
      <source>{0}: {1}; choose a place you may write to</source>
      <translation>{0}：{1}；请选择可写入的位置</translation>
    </message>
    <message>
      <source>{0}: {1}x{2} pixels, expected {3}x{4} as in {5}; save the mask at the image's size</source>
      <translation>{0}：{1}x{2} 像素，应与 {5} 一样为 {3}x{4}；请按图像大小保存掩膜</translation>
    </message>
    <message>
      <source>{0}: {1}{2}{3}; correct it</source>
      <translation>{0}：{1}{2}{3}；请更正</translation>
    </message>
    <message>
      <source>{0}; also above the threshold: camera {1}</source>
      <translation>{0}；同样高于阈值：相机 {1}</translation>
    </message>
    <message>
      <source>{0}; check the cable and the adapter</source>
      <translation>{0}；请检查电缆和转接器</translation>
    </message>
    <message>
      <source>{0}; {1}</source>
      <translation>{0}；{1}</translation>
    </message>
    <message>
      <source>{added} added, {refused} refused.</source>
      <translation>已添加 {added}，已拒绝 {refused}。</translation>
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
      <translation>{columns} x {rows} 分块</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} 天</translation>
    </message>
    <message>
      <source>{count} entries</source>
      <translation>{count} 条</translation>
    </message>
    <message>
      <source>{count} entries of the newest {limit}; choose a shorter period for others</source>
      <translation>最新 {limit} 条中的 {count} 条；查看其他请缩短时段</translation>
    </message>
    <message>
      <source>{count} good parts</source>
      <translation>{count} 件良品</translation>
    </message>
    <message>
      <source>{count} ignored</source>
      <translation>忽略 {count} 处</translation>
    </message>
    <message>
      <source>{count} pictures of defects added.</source>
      <translation>已添加 {count} 张缺陷图像。</translation>
    </message>
    <message>
      <source>{count} regions, {area} px</source>
      <translation>{count} 个区域，{area} px</translation>
    </message>
    <message>
      <source>{date}, with {count} good parts</source>
      <translation>{date}，{count} 件良品</translation>
    </message>
    <message>
      <source>{done} of {all} masters rejected; OK is locked until all are ({reason}). Send the known-bad masters through the camera, one after the other.</source>
      <translation>{all} 件样件中已剔除 {done} 件；全部剔除前 OK 锁定（{reason}）。请将缺陷样件逐件送过相机。</translation>
    </message>
    <message>
      <source>{done} of {all} pictures read</source>
      <translation>已读取 {done}/{all} 张图像</translation>
    </message>
    <message>
      <source>{dpi} dpi</source>
      <translation>{dpi} dpi</translation>
    </message>
    <message>
      <source>{file}. It is read when the station starts; changes count from the next start.</source>
      <translation>{file}。工位启动时读取；修改在下次启动后生效。</translation>
    </message>
    <message>
      <source>{found} of {count} parts are found and turned upright. See step Region.</source>
      <translation>已找到并摆正 {count} 个工件中的 {found} 个。请查看步骤“区域”。</translation>
    </message>
    <message>
      <source>{found} of {n} defects are found, {passed} pass.</source>
      <translation>{n} 个缺陷中检出 {found} 个，漏检 {passed} 个。</translation>
    </message>
    <message>
      <source>{found} of {n} defects look stranger than every good part.</source>
      <translation>{n} 个缺陷中有 {found} 个的分数高于所有良品。</translation>
    </message>
    <message>
      <source>{good} good, {bad} bad</source>
      <translation>良品 {good}，缺陷 {bad}</translation>
    </message>
    <message>
      <source>{h}:{m} h</source>
      <translation>{h}:{m} h</translation>
    </message>
    <message>
      <source>{learn} parts to learn from, {kept} kept for the threshold</source>
      <translation>学习用 {learn} 件，阈值预留 {kept} 件</translation>
    </message>
    <message>
      <source>{limit}; RECHECK from {warn}</source>
      <translation>{limit}；{warn} 起待复检</translation>
    </message>
    <message>
      <source>{m}:{s} min</source>
      <translation>{m}:{s} min</translation>
    </message>
    <message>
      <source>{name} can log in: {role}.</source>
      <translation>{name} 可以登录：{role}。</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name} 已有新 PIN。</translation>
    </message>
    <message>
      <source>{name} has not the rights of this: {role}. Somebody else may log in.</source>
      <translation>{name} 没有此权限：{role}。可由其他人登录。</translation>
    </message>
    <message>
      <source>{name} is locked after too many wrong PINs: wait {seconds} s.</source>
      <translation>{name} 因 PIN 错误次数过多被锁定：请等待 {seconds} s。</translation>
    </message>
    <message>
      <source>{name} is now: {role}.</source>
      <translation>{name} 现在是：{role}。</translation>
    </message>
    <message>
      <source>{name} is the last administrator; make another one first.</source>
      <translation>{name} 是最后一名管理员；请先添加另一名管理员。</translation>
    </message>
    <message>
      <source>{name}, {role}</source>
      <translation>{name}，{role}</translation>
    </message>
    <message>
      <source>{name}: is blurred; check focus and motion.</source>
      <translation>{name}：图像模糊；请检查对焦和运动。</translation>
    </message>
    <message>
      <source>{name}: is no readable picture.</source>
      <translation>{name}：不是可读取的图像。</translation>
    </message>
    <message>
      <source>{name}: is the same picture as {detail}.</source>
      <translation>{name}：与 {detail} 是同一图像。</translation>
    </message>
    <message>
      <source>{name}: is too bright; expose shorter.</source>
      <translation>{name}：过亮；请缩短曝光。</translation>
    </message>
    <message>
      <source>{name}: is too dark; check light and exposure.</source>
      <translation>{name}：过暗；请检查照明和曝光。</translation>
    </message>
    <message>
      <source>{name}: is {detail} pixels, unlike the camera's picture.</source>
      <translation>{name}：尺寸为 {detail} 像素，与相机图像不符。</translation>
    </message>
    <message>
      <source>{name}: shows the same as {detail}; put another part there.</source>
      <translation>{name}：与 {detail} 内容相同；请换一件工件。</translation>
    </message>
    <message>
      <source>{new} could not be put in force, {old} stays in force. The alarm below says why.</source>
      <translation>{new} 无法启用，{old} 继续生效。原因见下方报警。</translation>
    </message>
    <message>
      <source>{new} is in force.</source>
      <translation>{new} 已生效。</translation>
    </message>
    <message>
      <source>{number} (in force)</source>
      <translation>{number}（生效中）</translation>
    </message>
    <message>
      <source>{n} damaged files were left out.</source>
      <translation>已略过 {n} 个损坏的文件。</translation>
    </message>
    <message>
      <source>{n} good parts that the training has not seen.</source>
      <translation>训练未用过的良品：{n} 件。</translation>
    </message>
    <message>
      <source>{n} judged wrong; untick them or set another threshold: {parts}</source>
      <translation>{n} 件判定错误；请取消勾选或设定其他阈值：{parts}</translation>
    </message>
    <message>
      <source>{n} not: already in this set.</source>
      <translation>{n} 件未送：已在此样本集中。</translation>
    </message>
    <message>
      <source>{n} not: in the other set, and no part may be in both.</source>
      <translation>{n} 件未送：已在另一样本集中，同一工件不能同属两集。</translation>
    </message>
    <message>
      <source>{n} not: no picture is kept.</source>
      <translation>{n} 件未送：未保存图像。</translation>
    </message>
    <message>
      <source>{n} not: only good parts; call a false reject one first.</source>
      <translation>{n} 件未送：仅限良品；误判件请先标记为误判。</translation>
    </message>
    <message>
      <source>{n} not: the network was trained with this picture.</source>
      <translation>{n} 件未送：网络已用此图像训练过。</translation>
    </message>
    <message>
      <source>{n} not: the stored picture is not the one that was written.</source>
      <translation>{n} 件未送：存储的图像与写入时不一致。</translation>
    </message>
    <message>
      <source>{n} parts</source>
      <translation>{n} 件</translation>
    </message>
    <message>
      <source>{n} parts selected</source>
      <translation>已选 {n} 件</translation>
    </message>
    <message>
      <source>{n} ppm</source>
      <translation>{n} ppm</translation>
    </message>
    <message>
      <source>{n} regions above the threshold on {product}, counted where their middle lies.</source>
      <translation>{product} 上超过阈值的区域共 {n} 个，按中心位置计数。</translation>
    </message>
    <message>
      <source>{n} selected</source>
      <translation>已选 {n}</translation>
    </message>
    <message>
      <source>{parts} good parts cannot promise {wish}: {more} more are needed, or promise at most {share} %. Add them in the step Good parts.</source>
      <translation>{parts} 件良品无法保证 {wish}：还需 {more} 件，或将保证放宽到最多 {share} %。请在【良品】步骤中添加。</translation>
    </message>
    <message>
      <source>{parts} parts, {ng} NG
yield {share} %</source>
      <translation>{parts} 件，NG {ng}
良率 {share} %</translation>
    </message>
    <message>
      <source>{product} (in force)</source>
      <translation>{product}（生效中）</translation>
    </message>
    <message>
      <source>{product} cannot be deleted: {reason}.</source>
      <translation>无法删除 {product}：{reason}。</translation>
    </message>
    <message>
      <source>{product} is back: {path}</source>
      <translation>{product} 已恢复：{path}</translation>
    </message>
    <message>
      <source>{product} is in the trash: {path}</source>
      <translation>{product} 已移至回收站：{path}</translation>
    </message>
    <message>
      <source>{product}, in force</source>
      <translation>{product}，生效中</translation>
    </message>
    <message>
      <source>{product}, recipe {version}</source>
      <translation>{product}，配方 {version}</translation>
    </message>
    <message>
      <source>{product}, recipe {version} on {backend}: mean score of the parts that passed. Dashed: three standard errors of each mean. Threshold {threshold}.</source>
      <translation>{product}，配方 {version}，{backend}：放行工件的平均分数。虚线：各均值的三倍标准误差。阈值 {threshold}。</translation>
    </message>
    <message>
      <source>{product}, version {version}, is being put in force. The alarms say it if not.</source>
      <translation>正在启用 {product} 版本 {version}。若未成功，报警会提示。</translation>
    </message>
    <message>
      <source>{product}: learned from {parts} good parts with {method}, {golden} golden parts.</source>
      <translation>{product}：用 {method} 学习了 {parts} 件良品，标准件 {golden} 件。</translation>
    </message>
    <message>
      <source>{share} % sure</source>
      <translation>置信度 {share} %</translation>
    </message>
    <message>
      <source>{shown} of {all} packages</source>
      <translation>{shown}/{all} 个软件包</translation>
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
      <translation>剩余 {size} MB</translation>
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
      <translation>{value} 张/s</translation>
    </message>
    <message>
      <source>{value} us</source>
      <translation>{value} us</translation>
    </message>
    <message>
      <source>{verdict} after {ms} ms</source>
      <translation>{ms} ms 后 {verdict}</translation>
    </message>
    <message>
      <source>{what}: expected a number, or nothing to leave it as it is.</source>
      <translation>{what}：应为数字，留空则保持不变。</translation>
    </message>
    <message>
      <source>{what}: expected three numbers, or nothing to leave it as it is.</source>
      <translation>{what}：应为三个数字，留空则保持不变。</translation>
    </message>
    <message>
      <source>{when} {who}: {action}, {why}</source>
      <translation>{when} {who}：{action}，{why}</translation>
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
