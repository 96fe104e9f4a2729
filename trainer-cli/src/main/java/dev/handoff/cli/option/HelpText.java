package dev.handoff.cli.option;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Help in picocli's layout, but with values as people type them: {@code --set PATH=VALUE}, not {@code --set=PATH=VALUE}. */
public final class HelpText extends Help {
    public HelpText(CommandSpec spec, ColorScheme colours) {
        super(spec, colours);
    }

    @Override
    public IParamLabelRenderer parameterLabelRenderer() {
        return new IParamLabelRenderer() {
            @Override
            public Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<IStyle> styles) {
                boolean bare = argument.arity().max() == 0;
                return ansi.new Text(bare ? "" : (argument.isOption() ? " " : "") + argument.paramLabel());
            }

            @Override
            public String separator() {
                return " ";
            }
        };
    }
}
