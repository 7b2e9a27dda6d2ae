package org.esg4j.index;

import java.util.List;
import org.esg4j.fact.ReportingPeriod;
import org.esg4j.index.framework.Obligation;
import org.esg4j.index.framework.Provision;
import org.esg4j.metric.Labels;

/** Puts what lacks into words. */
final class Lacks {
  static final Lack WORDS =
      new Lack(Lack.Kind.WORDS, new Labels("no description", "缺少文字說明", "缺少文字说明"));

  private Lacks() {}

  static Lack figure(Labels what) {
    return new Lack(
        Lack.Kind.FIGURE,
        new Labels("no figure: " + what.en(), "缺少數據：" + what.zhHant(), "缺少数据：" + what.zhHans()));
  }

  static Lack total() {
    return new Lack(Lack.Kind.TOTAL, new Labels("no total", "缺少總數", "缺少总数"));
  }

  static Lack breakdown(Labels axis) {
    return new Lack(
        Lack.Kind.BREAKDOWN,
        new Labels(
            "no breakdown by " + axis.en(),
            "未按" + axis.zhHant() + "劃分",
            "未按" + axis.zhHans() + "划分"));
  }

  static Lack only(Labels axis, List<String> categories) {
    String given = String.join(", ", categories);
    return new Lack(
        Lack.Kind.BREAKDOWN,
        new Labels(
            "by " + axis.en() + " only " + given,
            "按" + axis.zhHant() + "劃分只有 " + given,
            "按" + axis.zhHans() + "划分只有 " + given));
  }

  static Lack intensity() {
    return new Lack(Lack.Kind.INTENSITY, new Labels("no intensity", "缺少密度", "缺少密度"));
  }

  static Lack year(ReportingPeriod period) {
    return new Lack(
        Lack.Kind.YEAR,
        new Labels("not for " + period, "缺少 " + period + " 的數據", "缺少 " + period + " 的数据"));
  }

  static Lack detail(Labels what) {
    return new Lack(
        Lack.Kind.DETAIL,
        new Labels("lacks " + what.en(), "尚欠" + what.zhHant(), "尚欠" + what.zhHans()));
  }

  static Lack provision(Provision below) {
    return new Lack(Lack.Kind.PROVISION, new Labels(below.code(), below.code(), below.code()));
  }

  static Lack acceptedAnswer(Obligation obligation) {
    return new Lack(
        Lack.Kind.ANSWER,
        new Labels(
            "the answer does not settle it: " + obligation.labels().en(),
            "此答覆不足以代替披露：" + obligation.labels().zhHant(),
            "此答复不足以代替披露：" + obligation.labels().zhHans()));
  }

  /** The same lack, of one among several quantities of a provision. */
  static Lack of(Labels quantity, Lack lack) {
    Labels what = lack.labels();
    return new Lack(
        lack.kind(),
        new Labels(
            quantity.en() + ": " + what.en(),
            quantity.zhHant() + "：" + what.zhHant(),
            quantity.zhHans() + "：" + what.zhHans()));
  }

  static Labels either(Labels one, Labels other) {
    return new Labels(
        one.en() + " or " + other.en(),
        one.zhHant() + "或" + other.zhHant(),
        one.zhHans() + "或" + other.zhHans());
  }
}
