package org.esg4j.index.claim;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.esg4j.index.Lack;
import org.esg4j.metric.Labels;

/** Why a requirement is not met, in words. */
final class Reasons {
  static final Labels PRINCIPLES =
      new Labels("not said that the reporting principles were applied", "未說明已應用報告原則", "未说明已应用报告原则");
  static final Labels NOT_REPORTED =
      new Labels("not reported, and no reason for omission", "未匯報，亦無從略理由", "未汇报，也无从略理由");
  static final Labels OMISSION = new Labels("no omission is allowed here", "此項不得從略", "此项不得从略");
  static final Labels ANSWER =
      new Labels(
          "what is said is none of the reasons for omission that are allowed",
          "所述並非獲准的從略理由",
          "所述并非获准的从略理由");
  static final Labels NO_TOPICS = new Labels("no material topics", "沒有實質性議題", "没有实质性议题");
  static final Labels SECTOR =
      new Labels(
          "not said which sector standards apply, or that none does",
          "未說明適用的行業標準，或沒有適用者",
          "未说明适用的行业标准，或没有适用者");
  static final Labels NOT_MANAGED =
      new Labels("no place where its management is described", "未指出管理方法的位置", "未指出管理方法的位置");
  static final Labels NO_DISCLOSURE =
      new Labels(
          "nothing is reported from its standards, and nothing explained",
          "未匯報其標準的任何披露項，亦無解釋",
          "未汇报其标准的任何披露项，也无解释");
  static final Labels EMPTY_INDEX = new Labels("the index is empty", "索引沒有內容", "索引没有内容");
  static final Labels INDEX =
      new Labels("not said that the index is published", "未說明索引已發布", "未说明索引已发布");
  static final Labels NO_STATEMENT = new Labels("no statement of use", "沒有使用聲明", "没有使用声明");
  static final Labels OTHER_STATEMENT =
      new Labels(
          "the statement of use is none of the sentences laid down", "使用聲明並非規定的句式", "使用声明并非规定的句式");
  static final Labels OTHER_NAME =
      new Labels("the statement of use names another reporter", "使用聲明中的機構不符", "使用声明中的机构不符");
  static final Labels OTHER_PERIOD =
      new Labels(
          "the statement of use does not give the first and the last day of the period",
          "使用聲明沒有報告期的首日和末日",
          "使用声明没有报告期的首日和末日");
  static final Labels NOTICE =
      new Labels("not said that GRI was notified", "未說明已通知GRI", "未说明已通知GRI");

  private Reasons() {}

  static Labels inPart(List<Lack> lacks) {
    return new Labels(
        "reported in part, and no reason for omission: " + joined(lacks, Labels::en),
        "部分匯報，而無從略理由：" + joined(lacks, Labels::zhHant),
        "部分汇报，而无从略理由：" + joined(lacks, Labels::zhHans));
  }

  private static String joined(List<Lack> lacks, Function<Labels, String> language) {
    return lacks.stream().map(Lack::labels).map(language).collect(Collectors.joining("; "));
  }
}
