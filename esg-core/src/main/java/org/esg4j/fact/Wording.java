package org.esg4j.fact;

import java.util.List;
import java.util.stream.Collectors;
import org.esg4j.fact.Derivation.Application;
import org.esg4j.fact.Derivation.Constant;
import org.esg4j.fact.Derivation.FactorUse;
import org.esg4j.fact.Derivation.Input;
import org.esg4j.fact.Derivation.Operation;
import org.esg4j.fact.Derivation.Rounding;

/** Writes a derivation in one line; calculated inputs are spelled out. */
final class Wording {
  private Wording() {}

  static String of(Derivation derivation) {
    if (derivation instanceof Input input) {
      return input.fact().derivation().map(Wording::of).orElseGet(() -> stated(input.fact()));
    }
    if (derivation instanceof FactorUse factor) {
      return Numbers.brief(factor.number()) + ' ' + factor.unit();
    }
    if (derivation instanceof Constant constant) {
      return (constant.number() + " " + constant.unit()).trim();
    }
    if (derivation instanceof Rounding rounding) {
      return of(rounding.operand()) + ", rounded to " + rounding.decimals() + " decimals";
    }
    if (derivation instanceof Application application) {
      return of(application.operand());
    }
    return operation((Operation) derivation);
  }

  private static String stated(Fact fact) {
    return fact.statedNumber() + ' ' + fact.value().unit().symbol();
  }

  private static String operation(Operation operation) {
    List<Derivation> operands = operation.operands();
    return switch (operation.operator()) {
      case SUM -> joined(operands, " + ");
      case DIFFERENCE -> joined(operands, " - ");
      case PRODUCT -> joined(operands, " x ");
      case QUOTIENT -> joined(operands, " / ");
      case SHARE -> {
        String part = enclosed(operands.get(0));
        yield part + " / (" + part + " + " + enclosed(operands.get(1)) + ')';
      }
      case MEAN -> mean(operands);
    };
  }

  private static String joined(List<Derivation> operands, String sign) {
    return operands.stream().map(Wording::enclosed).collect(Collectors.joining(sign));
  }

  private static String mean(List<Derivation> operands) {
    StringBuilder text = new StringBuilder("the mean of ");
    for (int i = 0; i < operands.size(); i += 2) {
      text.append(i == 0 ? "" : ", ")
          .append(enclosed(operands.get(i)))
          .append(" weighted by ")
          .append(enclosed(operands.get(i + 1)));
    }
    return text.toString();
  }

  /** Parentheses around anything that is itself an operation. */
  private static String enclosed(Derivation derivation) {
    return isOperation(derivation) ? '(' + of(derivation) + ')' : of(derivation);
  }

  private static boolean isOperation(Derivation derivation) {
    if (derivation instanceof Application application) {
      return isOperation(application.operand());
    }
    if (derivation instanceof Input input) {
      return input.fact().derivation().filter(Wording::isOperation).isPresent();
    }
    return derivation instanceof Operation || derivation instanceof Rounding;
  }
}
