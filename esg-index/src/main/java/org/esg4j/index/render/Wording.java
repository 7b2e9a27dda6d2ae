package org.esg4j.index.render;

import java.util.Locale;
import org.esg4j.metric.Labels;

/** The words of the documents that do not come from an index. */
final class Wording {
  static final Labels ENTITY = new Labels("Reporter", "匯報機構", "报告机构");
  static final Labels PERIOD = new Labels("Period", "匯報期間", "报告期间");
  static final Labels ISSUER_CLASS = new Labels("Class", "類別", "类别");
  static final Labels STRICTEST =
      new Labels("not said: the strictest of all classes", "未說明：取最嚴格者", "未说明：取最严格者");
  static final Labels MAPPING = new Labels("Mapping, version", "指標對應表版本", "指标对应表版本");
  static final Labels COMPLETENESS = new Labels("Completeness", "完整程度", "完整程度");
  static final Labels OBLIGATION = new Labels("Obligation", "披露責任", "披露责任");
  static final Labels ALL = new Labels("all", "總數", "总数");
  static final Labels ANSWERED = new Labels("answered otherwise", "以其他方式答覆", "以其他方式答复");
  static final Labels TO_DO = new Labels("to do", "待辦", "待办");
  static final Labels OPEN = new Labels("To do", "待辦事項", "待办事项");
  static final Labels NOTHING_OPEN = new Labels("Nothing is outstanding.", "沒有待辦事項。", "没有待办事项。");
  static final Labels INDEX = new Labels("Index", "索引", "索引");
  static final Labels CODE = new Labels("Code", "編號", "编号");
  static final Labels REQUIREMENT = new Labels("Requirement", "披露要求", "披露要求");
  static final Labels STATUS = new Labels("Status", "狀態", "状态");
  static final Labels WHERE = new Labels("Place or reason", "位置或原因", "位置或原因");
  static final Labels FIGURES = new Labels("Figures", "數據", "数据");
  static final Labels METRIC = new Labels("Metric", "指標", "指标");
  static final Labels NUMBER = new Labels("Number", "數值", "数值");
  static final Labels UNIT = new Labels("Unit", "單位", "单位");
  static final Labels LACKS = new Labels("What lacks", "尚欠", "尚欠");
  static final Labels NOT_REPORTED = new Labels("Not reported", "未匯報", "未汇报");
  static final Labels UNVERIFIED =
      new Labels(
          "The number of the provision is not checked against an official copy.",
          "條文編號未與官方文本核對。",
          "条文编号未与官方文本核对。");
  static final Labels PARTLY_VERIFIED =
      new Labels("The number of the provision is checked in part.", "條文編號只經部分核對。", "条文编号只经部分核对。");

  private Wording() {}

  static Labels count(int figures) {
    return new Labels(figures + " figures", figures + " 項數據", figures + " 项数据");
  }

  /** The constant as JSON writes it. */
  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
