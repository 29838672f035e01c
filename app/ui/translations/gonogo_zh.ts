<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>Screen</name>
    <message>
      <source>(and {more} more)</source>
      <translation>（另有 {more} 条）</translation>
    </message>
    <message>
      <source>+</source>
      <translation>+</translation>
    </message>
    <message>
      <source>1 good part</source>
      <translation>1 件良品</translation>
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
      <source>An ignored rectangle must touch the inspected region: draw it there.</source>
      <translation>忽略矩形必须与检测区域相交：请画在检测区域上。</translation>
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
      <source>Devices</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Devices: what each of them says</source>
      <translation>设备：各设备状态</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>磁盘</translation>
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
      <source>FAULT</source>
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
      <source>Gap in the record</source>
      <translation>记录缺失</translation>
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
      <source>Inspect</source>
      <translation>检测</translation>
    </message>
    <message>
      <source>Installed packages with their licences</source>
      <translation>已安装软件包及许可证</translation>
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
      <source>No scores of good parts in this period.</source>
      <translation>该时段内无良品分数。</translation>
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
      <source>Not acknowledged</source>
      <translation>未应答</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>尚未检查。</translation>
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
      <source>Text of the licence</source>
      <translation>许可证文本</translation>
    </message>
    <message>
      <source>That is too small: draw at least {side} x {side} pixels.</source>
      <translation>太小：至少画 {side} x {side} 像素。</translation>
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
      <source>a draft without a threshold; calibrate it first</source>
      <translation>无阈值的草稿；请先校准</translation>
    </message>
    <message>
      <source>a sensor triggers the camera, input {line}</source>
      <translation>传感器触发相机，输入 {line}</translation>
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
      <source>an older version</source>
      <translation>旧版本</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>另有 {n} 项</translation>
    </message>
    <message>
      <source>as the camera has it</source>
      <translation>按相机设置</translation>
    </message>
    <message>
      <source>bad  {score}  {kind} {name}</source>
      <translation>缺陷  {score}  {kind} {name}</translation>
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
      <source>challenge started</source>
      <translation>样件验证已开始</translation>
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
      <source>deleted {when} by {who}</source>
      <translation>{when} 由 {who} 删除</translation>
    </message>
    <message>
      <source>deleted; put it back to use it</source>
      <translation>已删除；恢复后可使用</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完成</translation>
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
      <source>faulted: no part passes</source>
      <translation>故障：不放行</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>永久</translation>
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
      <source>golden parts checked</source>
      <translation>标准件已检查</translation>
    </message>
    <message>
      <source>good  {score}  {name}</source>
      <translation>良品  {score}  {name}</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>生效中</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>保存</translation>
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
      <source>lot {lot}</source>
      <translation>批次 {lot}</translation>
    </message>
    <message>
      <source>master {number}</source>
      <translation>样件 {number}</translation>
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
      <source>no PLC</source>
      <translation>无 PLC</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>无限制</translation>
    </message>
    <message>
      <source>no other version</source>
      <translation>无其他版本</translation>
    </message>
    <message>
      <source>no product</source>
      <translation>无产品</translation>
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
      <source>none</source>
      <translation>无</translation>
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
      <source>only the one that the station starts with</source>
      <translation>仅工位启动时的产品</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>操作员</translation>
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
      <source>pictures of a folder</source>
      <translation>文件夹中的图像</translation>
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
      <source>ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>recipe deleted</source>
      <translation>配方已删除</translation>
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
      <source>recipe {version}</source>
      <translation>配方 {version}</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>推荐值</translation>
    </message>
    <message>
      <source>region changed</source>
      <translation>区域已更改</translation>
    </message>
    <message>
      <source>region {width} x {height} px at {x}, {y}</source>
      <translation>区域 {width} x {height} px，位置 {x}, {y}</translation>
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
      <source>score {score}</source>
      <translation>分数 {score}</translation>
    </message>
    <message>
      <source>score {score} {sign} {threshold}</source>
      <translation>分数 {score} {sign} {threshold}</translation>
    </message>
    <message>
      <source>self-test</source>
      <translation>自检</translation>
    </message>
    <message>
      <source>simulated parts</source>
      <translation>模拟工件</translation>
    </message>
    <message>
      <source>starting: no part passes yet</source>
      <translation>启动中：暂不放行</translation>
    </message>
    <message>
      <source>switching to another recipe: no part passes</source>
      <translation>正在切换配方：不放行</translation>
    </message>
    <message>
      <source>tap one to see it, tap again for live</source>
      <translation>点按查看，再次点按返回实时</translation>
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
      <source>the line does not know it; name it with its bundle as [[products]] in the station file</source>
      <translation>产线未登记；请在工位文件的 [[products]] 中登记其模型包</translation>
    </message>
    <message>
      <source>the line triggers the camera</source>
      <translation>产线触发相机</translation>
    </message>
    <message>
      <source>threshold set</source>
      <translation>阈值已设定</translation>
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
      <source>watched</source>
      <translation>监视</translation>
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
      <source>yes</source>
      <translation>是</translation>
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
