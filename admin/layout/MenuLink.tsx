import { Box, Tooltip, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ElementType } from 'react';
import { useSidebarState } from 'react-admin';
import { NavLink } from 'react-router-dom';

interface MenuLinkProps {
  to: string;
  label: string;
  icon: ElementType;
  end?: boolean;
}

/** A place in the console; folded, only its icon shows and the words come on hover and focus. */
export function MenuLink({ to, label, icon: Icon, end }: MenuLinkProps) {
  const [isOpen, setOpen] = useSidebarState();
  const isNarrow = useMediaQuery<Theme>(({ breakpoints }) => breakpoints.down('md'));
  return (
    <Tooltip title={isOpen ? '' : label} placement="right">
      <Box
        component={NavLink}
        to={to}
        end={end}
        onClick={isNarrow ? () => setOpen(false) : undefined}
        aria-label={isOpen ? undefined : label}
        sx={({ palette }) => ({
          display: 'flex',
          alignItems: 'center',
          gap: 1.75,
          minHeight: 40,
          px: 2,
          mr: 1.5,
          borderRadius: '0 20px 20px 0',
          color: 'text.primary',
          textDecoration: 'none',
          whiteSpace: 'nowrap',
          '& .MuiSvgIcon-root': { color: 'text.secondary', fontSize: '1.35rem' },
          '&:hover': { backgroundColor: 'action.hover' },
          '&.active, &.active .MuiSvgIcon-root': { color: 'primary.main' },
          '&.active': { fontWeight: 650, backgroundColor: palette.mode === 'light' ? '#dfeae6' : '#20403d' },
        })}
      >
        <Icon aria-hidden />
        {isOpen && label}
      </Box>
    </Tooltip>
  );
}
